import { AuthenticationError, ValidationError } from '#shared/errors/index.ts';
import type { FileVault } from './file-vault.ts';
import { isSecretName, SECRETS, SYNC_SESSION } from './secret-names.ts';
import type { Vault } from './vault.ts';

/** A secret as it may be shown. */
export interface SecretInfo {
  name: string;
  label: string;
  set: boolean;
  /** The last four characters; empty for a short value. */
  last4: string;
  /** Given by the environment, so it can't be changed here. */
  readOnly: boolean;
}

/** Where keys are kept, and whether that works. */
export interface KeysPlace {
  ok: boolean;
  /** Why not, and what to do; empty where it works. */
  reason: string;
  store: 'keychain' | 'file';
  vault: 'none' | 'locked' | 'unlocked';
}

export interface Secrets {
  list(): Promise<SecretInfo[]>;
  /** The value; null where it is not set or the vault can't be read. */
  get(name: string): Promise<string | null>;
  /** Throws `ValidationError` for a value that can't be a key, `AuthenticationError` where it can't be kept. */
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
  /** Whether keys are in a file whose passphrase was not given yet. */
  locked(): boolean;
  /** Whether keys can be kept, and why not; asks the vault afresh. */
  available(): Promise<KeysPlace>;
  /** Keeps keys in an encrypted file from now on. Throws `ValidationError` where the keychain works or there is a file. */
  createVault(passphrase: string): Promise<void>;
  /** Throws `AuthenticationError` for a wrong passphrase. */
  unlockVault(passphrase: string): Promise<void>;
  /** Deletes the encrypted file; keys go to the keychain again. */
  removeVault(): Promise<void>;
}

export interface SecretsOptions {
  /** The system's keychain. */
  vault: Vault;
  /** Takes the keychain's place as soon as it exists: the user made it. */
  file?: FileVault | undefined;
  env: NodeJS.ProcessEnv;
  /** Sees each value once, before anyone uses it: the log learns here what to keep out. */
  register(value: string): void;
}

/** The user's keys: the environment first, then the vault, which is read once and kept in memory. */
export function createSecrets({ vault, file, env, register }: SecretsOptions): Secrets {
  let reading: Promise<Map<string, string>> | null = null;
  for (const { name } of SECRETS) if (env[name]) register(env[name]);

  const fileState = () => file?.state() ?? 'none';
  const place = (): Vault => (file !== undefined && fileState() !== 'none' ? file : vault);
  // A vault that failed is not asked again by `get`: one that hangs would hold up every model call.
  const read = (): Promise<Map<string, string>> => {
    reading ??= place()
      .readAll()
      .then((all) => {
        for (const value of all.values()) register(value);
        return all;
      });
    return reading;
  };
  const readOrNothing = () => read().catch(() => new Map<string, string>());
  const fromEnv = (name: string): string | null => env[name]?.trim() || null;
  const checked = (name: string): string => {
    if (!isSecretName(name)) throw new ValidationError(`JobAI knows no key named ${name}.`);
    if (fromEnv(name) === null) return name;
    throw new ValidationError(
      `${name} comes from the environment. Change it there, or unset it and restart JobAI.`,
    );
  };
  const changed = () => {
    reading = null;
  };
  vault.onAnswer?.(changed);

  return {
    async list() {
      const kept = await readOrNothing();
      const added = [...kept.keys()].filter(
        (name) =>
          isSecretName(name) && name !== SYNC_SESSION && !SECRETS.some((known) => known.name === name),
      );
      return [...SECRETS, ...added.map((name) => ({ name, label: name }))].map(({ name, label }) => {
        const value = fromEnv(name) ?? kept.get(name) ?? '';
        return { name, label, set: value !== '', last4: last4(value), readOnly: fromEnv(name) !== null };
      });
    },
    get: async (name) => fromEnv(name) ?? (await readOrNothing()).get(name) ?? null,
    async set(name, value) {
      const key = value.trim();
      if (!/^[\x21-\x7e]{8,512}$/.test(key)) {
        throw new ValidationError(
          'That is not a key: a key is one word of 8 to 512 characters without spaces. Copy it again.',
        );
      }
      register(key);
      await place().write(checked(name), key);
      changed();
    },
    async delete(name) {
      await place().remove(checked(name));
      changed();
    },
    locked: () => fileState() === 'locked',
    async available() {
      reading = null;
      const store = place() === vault ? ('keychain' as const) : ('file' as const);
      try {
        await read();
        return { ok: true, reason: '', store, vault: fileState() };
      } catch (thrown) {
        if (!(thrown instanceof AuthenticationError)) throw thrown;
        return { ok: false, reason: thrown.message, store, vault: fileState() };
      }
    },
    async createVault(passphrase) {
      if (file === undefined) throw new ValidationError('There is no place for a file of keys.');
      const keychainWorks = await vault.readAll().then(
        () => true,
        () => false,
      );
      if (keychainWorks)
        throw new ValidationError(
          "This machine's keychain works. Your keys are safest there; no file is needed.",
        );
      await file.create(passphrase);
      changed();
    },
    async unlockVault(passphrase) {
      if (file === undefined || fileState() === 'none')
        throw new ValidationError('There is no file of keys to unlock. Make one first.');
      await file.unlock(passphrase);
      changed();
    },
    async removeVault() {
      file?.destroy();
      changed();
    },
  };
}

function last4(value: string): string {
  return value.length >= 12 ? value.slice(-4) : '';
}
