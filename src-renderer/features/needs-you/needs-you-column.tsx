import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuestions } from '#renderer/lib/question-store.ts';
import classes from './needs-you.module.css';
import { QuestionCard } from './question-card.tsx';

/** All that waits for the user, with its count. */
export function NeedsYouColumn() {
  const open = useQuestions((state) => state.open);
  return (
    <Stack gap="xs" component="section" aria-label="Needs you" className={classes.column ?? ''}>
      <Group gap="xs">
        <Title order={2}>Needs you</Title>
        {open.length > 0 && (
          <Badge circle size="md" aria-label={`${open.length} waiting`}>
            {open.length}
          </Badge>
        )}
      </Group>
      {open.length === 0 ? (
        <Text c="dimmed" size="sm">
          Nothing waits for you. Letters, forms and questions that need your word appear here.
        </Text>
      ) : (
        open.map((question) => <QuestionCard key={question.id} question={question} />)
      )}
    </Stack>
  );
}
