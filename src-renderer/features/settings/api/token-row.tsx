import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import type { ApiToken } from '#shared/domain/api-token.ts';
import classes from '../settings.module.css';
import { scopesInWords } from './scope-words.ts';

interface Props {
  token: ApiToken;
  busy: boolean;
  onRevoke: () => void;
}

/** One program's token. It can't be brought back, so taking it back takes two presses. */
export function TokenRow({ token, busy, onRevoke }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Text fw={550} truncate>
          {token.name}
        </Text>
        <Text size="xs" c="dimmed">
          {scopesInWords(token.scopes)} ·{' '}
          {token.lastUsedAt === null ? (
            'never used'
          ) : (
            <>
              last used <RelativeTime at={token.lastUsedAt} />
            </>
          )}
        </Text>
      </div>
      {sure ? (
        <Group gap="xs" wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => setSure(false)}>
            Keep it
          </Button>
          <Button size="compact-sm" color="red" loading={busy} onClick={onRevoke}>
            Shut it out
          </Button>
        </Group>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Take the token of ${token.name} back`}
          onClick={() => setSure(true)}
        >
          Take back
        </Button>
      )}
    </li>
  );
}
