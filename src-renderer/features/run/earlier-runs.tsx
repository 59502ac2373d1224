import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import type { RunView } from '#shared/domain/run.ts';
import classes from './earlier-runs.module.css';
import { useRunStore } from './run-store.ts';
import { RUN_WORDS, sumOf } from './run-words.ts';

const FEW = 8;

/** The last searches, to look into or to go on with. */
export function EarlierRuns({ runs }: { runs: RunView[] }) {
  const show = useRunStore((state) => state.show);
  const [allShown, setAllShown] = useState(false);
  if (runs.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Earlier searches">
      <Title order={2}>Earlier searches</Title>
      <div className={classes.list}>
        {(allShown ? runs : runs.slice(0, FEW)).map((run) => (
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
      {runs.length > FEW && (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          aria-expanded={allShown}
          onClick={() => setAllShown(!allShown)}
        >
          {allShown ? 'Show fewer' : `Show all ${runs.length}`}
        </Button>
      )}
    </Stack>
  );
}
