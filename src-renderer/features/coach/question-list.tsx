import { Group, Stack, Text, Title } from '@mantine/core';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import type { Preparation } from '#shared/domain/interview.ts';

/** The questions to expect, each with why it is asked; what no story answers yet comes first. */
export function QuestionList({ preparation }: { preparation: Preparation }) {
  const { questions, fields, role, engine } = preparation;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Title order={2}>Questions to expect as {role}</Title>
        <EngineMark by={engine} />
      </Group>
      {fields.length === 0 && (
        <Text c="dimmed">
          There are no questions of this line of work here yet, so these are those that any work may ask.
        </Text>
      )}
      <Stack component="ol" gap="sm" pl="lg" m={0}>
        {questions.map(({ id, text, why, shows }) => (
          <li key={id}>
            <Text fw={500}>{text}</Text>
            <Text c="dimmed" size="sm">
              {why} {shows !== '' && `A good answer shows ${shows}.`}
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
