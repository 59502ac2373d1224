import { Button, Menu, ScrollArea, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Story } from '#shared/domain/interview.ts';

interface Props {
  /** Begun from lines of the profile, in its words. */
  starters: readonly Story[];
  onBegin: (story: Story) => void;
}

/** Begins a story from a line of the profile; nothing where all are told or there are none. */
export function StarterMenu({ starters, onBegin }: Props) {
  if (starters.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal width={420}>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          Begin from your profile
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={360} type="auto">
          {starters.map((story) => (
            <Menu.Item key={story.factIds.join()} onClick={() => onBegin(story)}>
              <Text size="sm" lineClamp={2}>
                {story.title}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {story.situation}
              </Text>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
