import { Button, Group, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { client } from '#renderer/lib/client.ts';
import type { SyncView } from '#shared/contract/sync.ts';
import type { SyncDeed } from './use-sync.ts';

interface Props {
  view: SyncView;
  does: SyncDeed;
  busy: boolean;
}

/** Who is signed in, and whether all is the same everywhere. */
export function SyncNow({ view, does, busy }: Props) {
  const { email, waiting, aside, lastAt, running } = view;
  return (
    <Group gap="sm" justify="space-between">
      <div>
        <Text size="sm" fw={550}>
          {email === '' || email === null ? 'Signed in' : `Signed in as ${email}`}
        </Text>
        <Text size="xs" c="dimmed">
          {running ? (
            'Syncing'
          ) : lastAt === null ? (
            'Not synced since the start'
          ) : (
            <>
              Synced <RelativeTime at={lastAt} />
            </>
          )}
          {waiting > 0 && `, ${waiting} to be sent`}
          {aside > 0 && `, ${aside} that can not be taken in yet`}
        </Text>
      </div>
      <Button
        size="xs"
        variant="default"
        loading={busy || running}
        onClick={() => does(() => client.system.syncNow({}))}
      >
        Sync now
      </Button>
    </Group>
  );
}
