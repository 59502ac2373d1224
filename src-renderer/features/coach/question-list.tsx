import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { Preparation, PreparedQuestion } from '#shared/domain/interview.ts';
import { QuestionKind } from './interview/question-kind.tsx';

/** The questions to expect, each with why it is asked and which story answers it; what none answers yet comes first. */
export function QuestionList({ preparation }: { preparation: Preparation }) {
  const { questions, fields, role, engine, reading } = preparation;
  const stories = useQuery(orpc.interview.stories.queryOptions({ input: {} }));
  const titles = new Map((stories.data ?? []).map(({ id, title }) => [id, title]));
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
        {questions.map((question) => (
          <li key={question.id}>
            <Text fw={500}>{question.text}</Text>
            <Text c="dimmed" size="sm">
              <QuestionKind kind={question.kind} /> {question.why}{' '}
              {question.shows !== '' && `A good answer shows ${question.shows}.`}
            </Text>
            <Answered question={question} titles={titles} />
          </li>
        ))}
      </Stack>
      <section aria-labelledby="read-before">
        <Title order={3} id="read-before" mb="xs" mt="md">
          To read before
        </Title>
        <Stack component="ul" gap={4} pl="lg" m={0}>
          {reading.map(({ title, by, url, why }) => (
            <li key={url}>
              <WebLink url={url}>{title}</WebLink>{' '}
              <Text span c="dimmed" size="sm">
                ({by}) {why}
              </Text>
            </li>
          ))}
        </Stack>
      </section>
    </Stack>
  );
}

interface AnsweredProps {
  question: PreparedQuestion;
  titles: ReadonlyMap<string, string>;
}

function Answered({ question: { kind, storyIds }, titles }: AnsweredProps) {
  const own = storyIds.flatMap((id) => titles.get(id) ?? []);
  if (own.length === 0 && kind === 'technical') return null;
  return (
    <Text size="sm" c={own.length === 0 ? 'var(--jobai-fair)' : 'dimmed'}>
      {own.length === 0 ? 'None of your stories answers this yet. ' : 'Your story: '}
      <Anchor component="button" type="button" size="sm" onClick={() => navigate('profile', 'stories')}>
        {own.length === 0 ? 'Tell one' : own.join(', ')}
      </Anchor>
    </Text>
  );
}
