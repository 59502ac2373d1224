import { Button, Group } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop, IconPlus } from '@tabler/icons-react';
import type { RunView } from '#shared/domain/run.ts';
import { useRunStore } from './run-store.ts';
import { useRunControl } from './use-run-control.ts';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Pause, go on, stop; and the way to another search once this one rests. */
export function RunButtons({ run }: { run: RunView }) {
  const control = useRunControl(run.id);
  const startNew = useRunStore((state) => state.startNew);
  const { status } = run;
  const rests =
    status === 'paused' || status === 'stopped' || status === 'interrupted' || status === 'failed';
  const active = status === 'running' || status === 'paused';
  return (
    <Group gap="xs" wrap="nowrap">
      {status === 'running' && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause {...icon} />}
          onClick={() => control.mutate('pause')}
        >
          Pause
        </Button>
      )}
      {rests && (
        <Button leftSection={<IconPlayerPlay {...icon} />} onClick={() => control.mutate('resume')}>
          Go on
        </Button>
      )}
      {active && (
        <Button
          variant="default"
          leftSection={<IconPlayerStop {...icon} />}
          onClick={() => control.mutate('stop')}
        >
          Stop
        </Button>
      )}
      {!active && (
        <Button variant="default" leftSection={<IconPlus {...icon} />} onClick={startNew}>
          New search
        </Button>
      )}
    </Group>
  );
}
