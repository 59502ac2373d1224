import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import type { ProfileStory } from '#shared/domain/profile.ts';
import { ItemList } from './item-list.tsx';
import { useProfileForm } from './profile-form.ts';

const PARTS = [
  ['situation', 'Situation', 'Where it was, and what was at stake'],
  ['task', 'Task', 'What was yours to do'],
  ['action', 'Action', 'What you did, step by step'],
  ['result', 'Result', 'What came of it, with a number where there is one'],
] as const;

const blank = (): ProfileStory => ({
  id: randomId('story-'),
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
});

/** What the user did, told as interviews and letters need it. */
export function StoriesSection() {
  const form = useProfileForm();
  return (
    <Stack gap="sm">
      <Text c="dimmed" size="sm">
        Things that you did, told in four steps. Letters may quote them, and they are what interviewers ask
        for.
      </Text>
      <ItemList
        path="stories"
        items={form.values.stories}
        one="story"
        titleOf={(story) => story.title}
        blank={blank}
      >
        {(path) => (
          <Stack gap="sm">
            <TextInput
              label="Title"
              placeholder="The night the payments stopped"
              {...form.getInputProps(`${path}.title`)}
            />
            {PARTS.map(([part, label, description]) => (
              <Textarea
                key={part}
                label={label}
                description={description}
                autosize
                {...form.getInputProps(`${path}.${part}`)}
              />
            ))}
          </Stack>
        )}
      </ItemList>
    </Stack>
  );
}
