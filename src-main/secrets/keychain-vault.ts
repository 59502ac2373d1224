import { AuthenticationError } from '#shared/errors/index.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import type { Vault } from './vault.ts';

/** The part of keytar that is used. */
export interface Keychain {
  findCredentials(service: string): Promise<{ account: string; password: string }[]>;
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

const SERVICE = 'JobAI';
const TRIAL = 'trial';
const ENVIRONMENT_WORKS = 'Keys given as environment variables work without it.';
/** A locked keychain with a prompt that nobody answers never settles. */
const LIMIT_MS = 3_000;

export interface KeychainVaultOptions {
  /** Loads the system's keychain; by default keytar. */
  load?: (() => Promise<Keychain>) | undefined;
  limitMs?: number | undefined;
}

export interface KeychainVault extends Vault {
  /** Whether the system still waits for its prompt to be answered. The process can't end by itself meanwhile. */
  stuck(): boolean;
}

/** The system's keychain: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux. */
export function createKeychainVault({
  load = loadKeytar,
  limitMs = LIMIT_MS,
}: KeychainVaultOptions = {}): KeychainVault {
  let onOver: () => void = () => undefined;
  const calls = createOneAtATime({ limitMs, late: locked, onOver: () => onOver() });
  const ask = async <T>(work: (keychain: Keychain) => Promise<T>): Promise<T> => {
    try {
      return await calls.run(() => load().then(work));
    } catch (thrown) {
      if (thrown instanceof AuthenticationError) throw thrown;
      // The cause is not kept: some keychains put the value into their error.
      throw new AuthenticationError(
        `This machine's keychain can't be used. On Linux, install and unlock a keyring (gnome-keyring or KWallet). ${ENVIRONMENT_WORKS}`,
        { details: { reason: 'no-keychain' } },
      );
    }
  };

  // A locked keyring without a display reads as an empty one; only writing shows that it keeps nothing.
  let refused = false;
  const write = async (name: string, value: string) => {
    try {
      const kept = await ask(async (keychain) => {
        await keychain.setPassword(SERVICE, name, value);
        return keychain.getPassword(SERVICE, name);
      });
      if (kept !== value) throw locked();
      refused = false;
    } catch (thrown) {
      refused = true;
      throw thrown;
    }
  };

  return {
    write,
    stuck: calls.stuck,
    onAnswer(listener) {
      onOver = listener;
    },
    async readAll() {
      if (refused) {
        await write(TRIAL, TRIAL);
        await ask((keychain) => keychain.deletePassword(SERVICE, TRIAL));
      }
      const found = await ask((keychain) => keychain.findCredentials(SERVICE));
      return new Map(found.map(({ account, password }) => [account, password]));
    },
    async remove(name) {
      await ask((keychain) => keychain.deletePassword(SERVICE, name));
    },
  };
}

function locked(): AuthenticationError {
  return new AuthenticationError(
    `The keychain is locked or did not answer. Unlock it and try again. ${ENVIRONMENT_WORKS}`,
    {
      details: { reason: 'locked-keychain' },
      retryable: true,
    },
  );
}

async function loadKeytar(): Promise<Keychain> {
  const keytar = await import('@github/keytar');
  return 'findCredentials' in keytar ? keytar : (keytar as { default: Keychain }).default;
}
