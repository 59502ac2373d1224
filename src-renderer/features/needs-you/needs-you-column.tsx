import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { NewerButton } from '#renderer/components/newer-button.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { useHeldRows } from '#renderer/lib/use-held-rows.ts';
import classes from './needs-you.module.css';
import { QuestionCard } from './question-card.tsx';

/** All that waits for the user, with its count. */
export function NeedsYouColumn() {
  const open = useQuestions((state) => state.open);
  const { rows, newer, showNewer, hand } = useHeldRows(open, 'all');
  return (
    <Stack gap="xs" component="section" aria-label="Needs you" className={classes.column ?? ''} {...hand}>
      <Group gap="xs">
        <Title order={2}>Needs you</Title>
        {open.length > 0 && (
          <Badge circle size="md" aria-label={`${open.length} waiting`}>
            {open.length}
          </Badge>
        )}
        <NewerButton newer={newer} onShow={showNewer} />
      </Group>
      {open.length === 0 ? (
        <Text c="dimmed" size="sm">
          Nothing waits for you. Letters, forms and questions that need your word appear here.
        </Text>
      ) : (
        rows.map((question) => <QuestionCard key={question.id} question={question} />)
      )}
    </Stack>
  );
}
