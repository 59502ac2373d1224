import { ActionIcon, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

interface Props {
  wordings: string[];
  onChange: (wordings: string[]) => void;
}

/** Other words in which the same was asked; each can be taken off again. */
export function WordingList({ wordings, onChange }: Props) {
  if (wordings.length === 0) return null;
  return (
    <div>
      <Text size="xs" c="dimmed">
        Also asked as
      </Text>
      {wordings.map((words) => (
        <Group key={words} gap="xs" wrap="nowrap" justify="space-between">
          <Text size="sm">{words}</Text>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={`Not the same question: ${words}`}
            onClick={() => onChange(wordings.filter((one) => one !== words))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </div>
  );
}
