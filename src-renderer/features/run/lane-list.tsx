import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Lane, RunView } from '#shared/domain/run.ts';
import { LaneCard } from './lane-card.tsx';
import { isReading, lanesInOrder } from './lanes-in-order.ts';
import { ReadingList } from './reading-list.tsx';
import { laneWords } from './run-words.ts';
import { useReasons } from './use-reasons.ts';

const NONE: string[] = [];

/** Left out at once; what was worked on and then ended stays in sight. */
const wasLeftOut = ({ status, done }: Lane): boolean =>
  status === 'skipped' && done.every((stage) => stage === 'analyst');

/** One lane a job; those that were left out are folded away. */
export function LaneList({ run }: { run: RunView }) {
  const reasons = useReasons(run);
  const lanes = lanesInOrder(run.lanes);
  const leftOut = lanes.filter(wasLeftOut);
  const [chosen, setAllShown] = useState<boolean | null>(null);
  // Where nothing was good enough, those that were left out are all there is to go on with.
  const allShown = chosen ?? (run.status === 'completed' && leftOut.length === lanes.length);
  const shown = allShown ? lanes : lanes.filter((lane) => !wasLeftOut(lane));
  if (run.lanes.length === 0) return <NoLanes run={run} />;
  if (isReading(run)) return <ReadingList lanes={run.lanes} />;
  return (
    <Stack gap="xs">
      <Stack
        component="ul"
        aria-label="Jobs in this search"
        gap="xs"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
      >
        {shown.map((lane) => (
          <LaneCard
            key={lane.jobId}
            lane={lane}
            reasons={reasons.get(lane.jobId) ?? NONE}
            words={laneWords(lane.status, run.status)}
          />
        ))}
      </Stack>
      {leftOut.length > 0 && (
        <Button
          variant="subtle"
          size="xs"
          w="fit-content"
          aria-expanded={allShown}
          onClick={() => setAllShown(!allShown)}
        >
          {allShown ? 'Hide those left out' : `${leftOut.length} left out: show them and why`}
        </Button>
      )}
    </Stack>
  );
}

function NoLanes({ run }: { run: RunView }) {
  if (run.status === 'failed') {
    return <Text c="dimmed">Nothing could be asked, so nothing was found. What kept it stands above.</Text>;
  }
  if (run.status !== 'running') {
    return (
      <Text c="dimmed">No openings were found. Try a wider role, another place, or more places to look.</Text>
    );
  }
  return (
    <Stack gap="xs" role="status" aria-label="Looking for jobs">
      <Skeleton h={72} radius="md" />
      <Skeleton h={72} radius="md" />
      <Skeleton h={72} radius="md" />
    </Stack>
  );
}
