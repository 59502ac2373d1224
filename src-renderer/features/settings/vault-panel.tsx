import { Alert, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SecretsState } from '#shared/contract/system.ts';
import { Folded } from './folded.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RemoveVault } from './remove-vault.tsx';
import { useVault } from './use-vault.ts';

/** The encrypted file of keys: made where there is no keychain, unlocked after each start. */
export function VaultPanel({ state: { available, reason, store, vault } }: { state: SecretsState }) {
  const { create, unlock, remove } = useVault();
  if (vault === 'locked') {
    return (
      <Alert color="yellow" variant="light" title="Your keys are locked">
        <Text size="sm" mb="xs">
          They are in an encrypted file. Give its passphrase to use them until JobAI is closed.
        </Text>
        <PassphraseForm
          task="Unlock"
          busy={unlock.isPending}
          onGive={(passphrase) => unlock.mutate(passphrase)}
        />
        <RemoveVault ask="Passphrase forgotten?" busy={remove.isPending} onRemove={() => remove.mutate()} />
      </Alert>
    );
  }
  if (vault === 'unlocked') {
    return (
      <div>
        <Text size="sm" c="dimmed">
          Your keys are in an encrypted file, as this machine has no keychain. It locks when JobAI is closed.
        </Text>
        <RemoveVault ask="No longer needed?" busy={remove.isPending} onRemove={() => remove.mutate()} />
      </div>
    );
  }
  if (available) return null;
  if (store !== 'keychain') return <NoPlace reason={reason} />;
  return (
    <NoPlace reason="Before you paste a key, choose where it is kept: this machine has no keychain that JobAI can use.">
      <Folded name="Keep keys in an encrypted file">
        <Text size="sm" mb="xs">
          You choose a passphrase now and give it after each start. It can’t be recovered: if it is forgotten,
          the keys must be set again.
        </Text>
        <PassphraseForm
          task="Make the file"
          isNew
          busy={create.isPending}
          onGive={(passphrase) => create.mutate(passphrase)}
        />
      </Folded>
      <Folded name="Use the system’s keychain">
        <Text size="sm">{reason}</Text>
      </Folded>
    </NoPlace>
  );
}

function NoPlace({ reason, children }: { reason: string; children?: ReactNode }) {
  return (
    <Alert color="yellow" variant="light" title="Keys can't be stored yet">
      <Text size="sm">{reason}</Text>
      {children !== undefined && (
        <Group gap="xs" mt="xs" align="flex-start">
          {children}
        </Group>
      )}
    </Alert>
  );
}
