import { Button, Group, Stack, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { client } from '#renderer/lib/client.ts';
import type { LostLine } from '#shared/contract/sync.ts';
import settings from '../settings.module.css';
import classes from './sync.module.css';
import type { SyncDeed } from './use-sync.ts';

interface Props {
  lost: readonly LostLine[];
  does: SyncDeed;
  busy: boolean;
}

/** What two machines changed without knowing of each other: the newer counts, and the other can be taken back. */
export function SyncLost({ lost, does, busy }: Props) {
  if (lost.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={550}>
        Changed on two machines
      </Text>
      <Text size="xs" c="dimmed">
        The newer change stands. The other is kept here until you say what to do with it.
      </Text>
      <ul className={settings.plain} aria-label="Changed on two machines">
        {lost.map((line) => (
          <li key={line.id} className={classes.line}>
            <Text size="sm" fw={550}>
              {line.of}
              {line.part !== '' && `, ${line.part}`}
            </Text>
            <Text size="sm" className={classes.value ?? ''}>
              Stands: {line.kept}
            </Text>
            <Text size="sm" className={classes.value ?? ''}>
              Was lost: {line.lost}
            </Text>
            <Group justify="space-between" mt="xs">
              <Text size="xs" c="dimmed">
                <RelativeTime at={line.at} />
              </Text>
              <Group gap="xs">
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={busy}
                  aria-label={`Leave ${line.of} as it is`}
                  onClick={() => does(() => client.system.leaveLost({ id: line.id }))}
                >
                  Leave it so
                </Button>
                {line.canTakeBack && (
                  <Button
                    size="compact-sm"
                    disabled={busy}
                    aria-label={`Take back what was lost of ${line.of}`}
                    onClick={() => does(() => client.system.takeBackLost({ id: line.id }))}
                  >
                    Take back
                  </Button>
                )}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
