import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { SecretInfo } from '#shared/contract/system.ts';
import { KeyInput } from './key-input.tsx';
import classes from './settings.module.css';
import { useSecret } from './use-secret.ts';

type Doing = 'nothing' | 'typing' | 'removing';

/** One key. A removed key can't be brought back, so removing takes two presses. */
export function KeyRow({ secret, canStore }: { secret: SecretInfo; canStore: boolean }) {
  const [doing, setDoing] = useState<Doing>('nothing');
  const { store, remove } = useSecret(secret.name);
  const done = { onSuccess: () => setDoing('nothing') };
  const button = { size: 'compact-sm', variant: 'default' } as const;

  if (doing === 'typing') {
    return (
      <KeyInput
        label={secret.label}
        busy={store.isPending}
        onStore={(value) => store.mutate(value, done)}
        onCancel={() => setDoing('nothing')}
      />
    );
  }
  return (
    <div className={classes.row}>
      <div className={classes.rowText}>
        <Text fw={550}>{secret.label}</Text>
        <Text size="xs" c="dimmed">
          {stateOf(secret)}
        </Text>
      </div>
      {doing === 'removing' ? (
        <>
          <Button {...button} onClick={() => setDoing('nothing')}>
            Keep it
          </Button>
          <Button
            {...button}
            color="red"
            variant="filled"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, done)}
          >
            Remove for good
          </Button>
        </>
      ) : (
        !secret.readOnly && (
          <>
            <Button
              {...button}
              disabled={!canStore}
              aria-label={`${secret.set ? 'Replace' : 'Set'} ${secret.label}`}
              onClick={() => setDoing('typing')}
            >
              {secret.set ? 'Replace' : 'Set'}
            </Button>
            {secret.set && (
              <Button {...button} aria-label={`Remove ${secret.label}`} onClick={() => setDoing('removing')}>
                Remove
              </Button>
            )}
          </>
        )
      )}
    </div>
  );
}

function stateOf(secret: SecretInfo): string {
  if (!secret.set) return 'Not set';
  const end = secret.last4 ? `Set, ends in ${secret.last4}` : 'Set';
  return secret.readOnly ? `${end}; given by the environment` : end;
}
