import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import type { SyncView } from '#shared/contract/sync.ts';
import type { SyncDeed } from './use-sync.ts';

interface Props {
  signedIn: boolean;
  does: SyncDeed;
  busy: boolean;
}

type Way = 'forget' | 'erase';
const WAYS: Record<Way, { name: string; about: string; sure: string; does: () => Promise<SyncView> }> = {
  forget: {
    name: 'Forget this machine',
    about:
      'Sync ends on this machine. Your data stays here and in your project; what was lost to conflicts is no longer listed here.',
    sure: 'Forget it',
    does: () => client.system.forgetSync({}),
  },
  erase: {
    name: 'Delete all that is there',
    about:
      'Everything of yours in the project is deleted, documents too, and sync ends on all machines. What is on this machine stays.',
    sure: 'Delete all',
    does: () => client.system.eraseSync({ sure: true }),
  },
};

/** Ways out; those that can't be undone take two presses. */
export function SyncLeave({ signedIn, does, busy }: Props) {
  const [asked, setAsked] = useState<Way | null>(null);
  if (asked !== null) {
    const way = WAYS[asked];
    return (
      <Stack gap="xs" role="group" aria-label={way.name}>
        <Text size="sm">{way.about}</Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setAsked(null)}>
            Cancel
          </Button>
          <Button
            size="xs"
            color="red"
            loading={busy}
            onClick={() => does(way.does, { onSettled: () => setAsked(null) })}
          >
            {way.sure}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Group gap="xs">
      {signedIn && (
        <Button
          size="xs"
          variant="default"
          disabled={busy}
          onClick={() => does(() => client.system.signOutOfSync({}))}
        >
          Sign out
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => setAsked('forget')}>
        {WAYS.forget.name}
      </Button>
      {signedIn && (
        <Button size="xs" variant="default" onClick={() => setAsked('erase')}>
          {WAYS.erase.name}
        </Button>
      )}
    </Group>
  );
}
