import { Button, Group, Paper, Text } from '@mantine/core';
import { navigate } from '#renderer/lib/navigation.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { RunView } from '#shared/domain/run.ts';
import { endOf, named, nearestMiss } from './end-of.ts';
import classes from './run-end.module.css';
import { useRunStore } from './run-store.ts';

/** What a finished search came to, each part with its next step, and what to do after it. */
export function RunEnd({ run }: { run: RunView }) {
  const outcome = endOf(run);
  const nearest = nearestMiss(run);
  const startNew = useRunStore((state) => state.startNew);
  if (outcome === null) return null;
  const review = () => useQuestions.getState().setInboxOpen(true);
  const rows = [
    { name: 'Sent', of: outcome.sent, step: 'Follow them', go: () => navigate('applications') },
    { name: 'Perhaps sent', of: outcome.unsure, step: 'Look at them', go: () => navigate('applications') },
    { name: 'Waiting for you', of: outcome.waiting, step: 'Review', go: review },
    {
      name: 'Ready, not sent',
      of: outcome.ready,
      step: 'See the documents',
      go: () => navigate('documents'),
    },
    { name: 'Failed', of: outcome.failed, step: null, go: null },
  ].filter((row) => row.of.length > 0);
  return (
    <Paper component="section" withBorder radius="md" p="md" aria-label="What came of it">
      <dl className={classes.rows}>
        {rows.map((row) => (
          <div key={row.name} className={classes.row}>
            <dt>
              {row.name} ({row.of.length})
            </dt>
            <dd>{named(row.of)}</dd>
            {row.go && (
              <Button size="compact-sm" variant="default" onClick={row.go}>
                {row.step}
              </Button>
            )}
          </div>
        ))}
      </dl>
      <Group justify="space-between" gap="sm" mt={rows.length > 0 ? 'sm' : 0} wrap="nowrap">
        <Text size="sm" c="dimmed">
          {outcome.failed.length > 0 && 'What failed can be tried again below. '}
          {nearest &&
            `None fits ${run.config.minScore} of 100 or better; the nearest, ${nearest.title} at ${nearest.company}, fits ${nearest.score}. “Apply anyway” works on it all the same, and a lower mark in your next search takes in more. `}
          {!nearest &&
            outcome.leftOut > 0 &&
            `${outcome.leftOut} left out: the reason stands with each, below. `}
          {!nearest && 'Search again tomorrow for new openings; nothing is applied for twice.'}
        </Text>
        <Button size="xs" variant="light" flex="none" onClick={startNew}>
          Search again
        </Button>
      </Group>
    </Paper>
  );
}
