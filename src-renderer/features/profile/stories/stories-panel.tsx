import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Loaded } from '#renderer/components/loaded.tsx';
import type { Story } from '#shared/domain/interview.ts';
import { StarterMenu } from './starter-menu.tsx';
import { StoryCard } from './story-card.tsx';
import { useStories } from './use-stories.ts';

const BLANK: Story = {
  id: '',
  title: 'New story',
  situation: '',
  task: '',
  action: '',
  result: '',
  factIds: [],
};

/** What the user did, told in four parts; the coach finds the story that answers an interviewer's question. */
export function StoriesPanel() {
  const { query, starters, begin, keep, remove } = useStories();
  const add = async (story: Story) => {
    const { id } = await begin(story);
    // Its box is drawn with the list that comes next.
    requestAnimationFrame(() =>
      document.querySelector<HTMLInputElement>(`[data-story="${CSS.escape(id)}"] input`)?.select(),
    );
  };
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text c="dimmed">
          Interviewers ask for things that you did. Tell a few, in your words: the coach shows which one
          answers which question.
        </Text>
        <Group gap="xs" wrap="nowrap">
          <StarterMenu starters={starters} onBegin={add} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(BLANK)}
          >
            New story
          </Button>
        </Group>
      </Group>
      <Loaded query={query} failed="Your stories could not be read">
        {(stories) =>
          stories.length === 0 ? (
            <Text c="dimmed">No stories yet. Three good ones answer most questions.</Text>
          ) : (
            <Stack gap="md">
              {stories.map((story) => (
                <div key={story.id} data-story={story.id}>
                  <StoryCard story={story} onKeep={keep} onRemove={remove} />
                </div>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
}
