import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import type { RunView } from '#shared/domain/run.ts';
import classes from './earlier-runs.module.css';
import { useRunStore } from './run-store.ts';
import { RUN_WORDS, sumOf } from './run-words.ts';

/** The last searches, to look into or to go on with. */
export function EarlierRuns({ runs }: { runs: RunView[] }) {
  const show = useRunStore((state) => state.show);
  if (runs.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Earlier searches">
      <Title order={2}>Earlier searches</Title>
      <div className={classes.list}>
        {runs.slice(0, 8).map((run) => (
          <UnstyledButton key={run.id} className={classes.row} onClick={() => show(run.id)}>
            <Text span fw={500} truncate>
              {run.config.query}
            </Text>
            <Text span size="sm" c="dimmed" truncate>
              {RUN_WORDS[run.status]} · {sumOf(run)}
            </Text>
            <RelativeTime at={run.startedAt} size="sm" c="dimmed" />
          </UnstyledButton>
        ))}
      </div>
    </Stack>
  );
}
