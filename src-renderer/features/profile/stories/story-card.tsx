import { ActionIcon, Group, Paper, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { Story } from '#shared/domain/interview.ts';
import { useStoryText } from './use-story-text.ts';

const PARTS = [
  { part: 'situation', label: 'Situation', placeholder: 'Where and when it was, and what was wrong' },
  { part: 'task', label: 'Task', placeholder: 'What was yours to do' },
  { part: 'action', label: 'Action', placeholder: 'What you yourself did, step by step' },
  { part: 'result', label: 'Result', placeholder: 'What came of it, in figures where there are some' },
] as const;

interface Props {
  story: Story;
  onKeep: (story: Story) => Promise<unknown>;
  onRemove: (story: Story) => void;
}

/** One story, part by part; what is typed is kept by itself. */
export function StoryCard({ story, onKeep, onRemove }: Props) {
  const { typed, change } = useStoryText(story, onKeep);
  const name = typed.title || story.title;
  return (
    <Paper withBorder p="md" component="section" aria-label={name}>
      <Stack gap="sm">
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            label="Title"
            maxLength={200}
            value={typed.title}
            error={typed.title.trim() === '' && `Kept as “${story.title}” until it has a title`}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mb={4}
            aria-label={`Remove ${name}`}
            onClick={() => onRemove({ ...typed, title: name })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        {PARTS.map(({ part, ...words }) => (
          <GrowingTextarea
            key={part}
            {...words}
            minRows={2}
            maxLength={4000}
            value={typed[part]}
            onChange={(event) => change({ [part]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </Paper>
  );
}
