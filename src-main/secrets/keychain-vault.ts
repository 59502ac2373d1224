import { z } from 'zod';
import { AuthenticationError } from '#shared/errors/index.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import type { Vault } from './vault.ts';

/** The part of keytar that is used. Its `findCredentials` is not: it ends the process where a keyring stays locked. */
export interface Keychain {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

const SERVICE = 'JobAI';
const TRIAL = 'trial';
/** The entry that lists the names of the others. */
const NAMES = 'names';
const Names = z.array(z.string()).catch([]);
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
  const keep = async (work: (keychain: Keychain) => Promise<void>): Promise<void> => {
    try {
      await ask(work);
      refused = false;
    } catch (thrown) {
      refused = true;
      throw thrown;
    }
  };

  return {
    stuck: calls.stuck,
    onAnswer(listener) {
      onOver = listener;
    },
    async readAll() {
      if (refused) {
        await keep((keychain) => put(keychain, TRIAL, TRIAL));
        await ask((keychain) => keychain.deletePassword(SERVICE, TRIAL));
      }
      return ask(async (keychain) => {
        const all = new Map<string, string>();
        for (const name of await namesIn(keychain)) {
          const value = await keychain.getPassword(SERVICE, name);
          if (value !== null) all.set(name, value);
        }
        return all;
      });
    },
    write: (name, value) =>
      keep(async (keychain) => {
        const names = await namesIn(keychain);
        // Its name first: one without a value is passed over, a value without its name would never be seen.
        if (!names.includes(name)) await put(keychain, NAMES, JSON.stringify([...names, name]));
        await put(keychain, name, value);
      }),
    remove: (name) =>
      ask(async (keychain) => {
        await keychain.deletePassword(SERVICE, name);
        const others = (await namesIn(keychain)).filter((other) => other !== name);
        if (others.length > 0) await put(keychain, NAMES, JSON.stringify(others));
        else await keychain.deletePassword(SERVICE, NAMES);
      }),
  };
}

async function namesIn(keychain: Keychain): Promise<string[]> {
  const text = await keychain.getPassword(SERVICE, NAMES);
  return text === null ? [] : Names.parse(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Throws where the keychain takes the value and forgets it. */
async function put(keychain: Keychain, name: string, value: string): Promise<void> {
  await keychain.setPassword(SERVICE, name, value);
  if ((await keychain.getPassword(SERVICE, name)) !== value) throw locked();
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
  const keytar: Keychain & { default?: Keychain } = await import('@github/keytar');
  // Node finds only some of its exports by name.
  return keytar.default ?? keytar;
}
