import { Alert, Button, Group, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import type { RunView } from '#shared/domain/run.ts';
import { useRunStore } from './run-store.ts';
import { useRunControl } from './use-run-control.ts';

/** A search that an earlier close of the program cut short. */
export function UnfinishedRun({ run }: { run: RunView }) {
  const control = useRunControl(run.id);
  const { show, leave } = useRunStore();
  const open = run.lanes.filter(
    (lane) => lane.status !== 'done' && lane.status !== 'skipped' && lane.status !== 'failed',
  );
  const goOn = () => control.mutate('resume', { onSuccess: () => show(run.id) });
  const leaveIt = () => control.mutate('stop', { onSuccess: () => leave(run.id) });
  return (
    <Alert variant="light" color="pine" title={`“${run.config.query}” was cut short`}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          Started <RelativeTime at={run.startedAt} size="sm" />, {open.length} of {run.lanes.length} jobs
          still to do. What is done is kept, and nothing is done twice.
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="subtle" onClick={leaveIt} disabled={control.isPending}>
            Leave it
          </Button>
          <Button size="xs" onClick={goOn} loading={control.isPending}>
            Go on
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
