import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ForgetPart } from '#renderer/components/forget-part.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { useStream } from '#renderer/lib/use-stream.ts';
import { ActivityLog } from './activity-log.tsx';
import { isGoingOn } from './is-going-on.ts';
import { LaneList } from './lane-list.tsx';
import { RunEnd } from './run-end.tsx';
import { RunHead } from './run-head.tsx';
import { useRunStore } from './run-store.ts';

/** One run, live: its sums, a lane a job, and what happened. */
export function LiveRun({ runId }: { runId: string }) {
  const { value: run, problem } = useStream(`run ${runId}`, (signal) =>
    client.pipeline.watch({ runId }, { signal }),
  );
  const queries = useQueryClient();
  const startNew = useRunStore((state) => state.startNew);
  const status = run?.status;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of status is what makes the list old
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
  }, [queries, status]);
  if (run === null && problem !== null) {
    return (
      <Alert color="red" variant="light" title="This search can't be shown right now">
        <Text>{problem.message} It goes on by itself; trying again in a moment.</Text>
      </Alert>
    );
  }
  if (run === null) return <PageSkeleton />;
  return (
    <Stack gap="md">
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        w="fit-content"
        ml={-8}
        mb={-8}
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={startNew}
      >
        All searches
      </Button>
      <RunHead run={run} />
      <RunEnd run={run} />
      <LaneList run={run} />
      <ActivityLog runId={run.id} />
      {!isGoingOn(run) && (
        <ForgetPart
          label="Forget this search"
          goes="What it read, asked and wrote is deleted, and the jobs that only it found. Jobs that you starred, judged or applied for stay, with what was sent."
          forget={(backups) => client.pipeline.forget({ runId, backups })}
          onGone={startNew}
        />
      )}
    </Stack>
  );
}
