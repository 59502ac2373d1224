import { Alert, Text } from '@mantine/core';
import type { SecretsState } from '#shared/contract/system.ts';
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
  return (
    <Alert color="yellow" variant="light" title="Keys can't be stored now">
      <Text size="sm">{reason}</Text>
      {store === 'keychain' && (
        <>
          <Text size="sm" my="xs">
            Or keep them in an encrypted file. You choose a passphrase now and give it after each start. It
            can’t be recovered: if it is forgotten, the keys must be set again.
          </Text>
          <PassphraseForm
            task="Make the file"
            isNew
            busy={create.isPending}
            onGive={(passphrase) => create.mutate(passphrase)}
          />
        </>
      )}
    </Alert>
  );
}
