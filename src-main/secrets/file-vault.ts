import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { AuthenticationError, ValidationError } from '#shared/errors/index.ts';
import { newSalt, open, type PassphraseKey, passphraseKey, Sealed, seal } from './seal.ts';
import type { Vault } from './vault.ts';

/** An encrypted file of keys. It stays locked until its passphrase was given, and after each start again. */
export interface FileVault extends Vault {
  state(): 'none' | 'locked' | 'unlocked';
  /** Makes an empty file and unlocks it. Throws `ValidationError` where there is one. */
  create(passphrase: string): Promise<void>;
  /** Throws `AuthenticationError` for a wrong passphrase or a damaged file. */
  unlock(passphrase: string): Promise<void>;
  /** Deletes the file with all that is in it. */
  destroy(): void;
}

const Content = z.record(z.string(), z.string());

/** AES-256-GCM under a key of the passphrase (scrypt, of the given or the usual cost). Nothing is ever written in plain text. */
export function createFileVault(file: string, cost?: number): FileVault {
  let key: PassphraseKey | null = null;

  const sealedFile = (): Sealed => {
    try {
      return Sealed.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw damaged(file);
    }
  };
  const read = (): Map<string, string> => {
    if (key === null) throw locked();
    const text = open(sealedFile(), key);
    // Another process made the file anew under another passphrase.
    if (text === null) {
      key = null;
      throw locked();
    }
    return new Map(Object.entries(Content.parse(JSON.parse(text))));
  };
  const write = (content: Map<string, string>, under: PassphraseKey): void => {
    replaceFile(file, JSON.stringify(seal(JSON.stringify(Object.fromEntries(content)), under), null, 2));
  };
  const change = (put: (content: Map<string, string>) => void): void => {
    // Read anew: the window and the command line may both have it open.
    const content = read();
    put(content);
    if (key !== null) write(content, key);
  };

  return {
    state: () => (!existsSync(file) ? 'none' : key === null ? 'locked' : 'unlocked'),
    async create(passphrase) {
      if (existsSync(file)) throw new ValidationError('There is a file of keys already. Unlock it instead.');
      const fresh = await passphraseKey(passphrase, newSalt(cost));
      write(new Map(), fresh);
      key = fresh;
    },
    async unlock(passphrase) {
      const sealed = sealedFile();
      const tried = await passphraseKey(passphrase, sealed);
      if (open(sealed, tried) === null) {
        throw new AuthenticationError(
          'That is not the passphrase of your file of keys. Try again. If it is forgotten, remove the file and enter your keys anew.',
          { details: { reason: 'wrong-passphrase' } },
        );
      }
      key = tried;
    },
    destroy() {
      key = null;
      rmSync(file, { force: true });
    },
    readAll: async () => read(),
    write: async (name, value) => change((content) => content.set(name, value)),
    remove: async (name) => change((content) => content.delete(name)),
  };
}

/** A reader sees the old file or the new one, whole. */
function replaceFile(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(part, 'w', 0o600);
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, file);
  } catch (thrown) {
    rmSync(part, { force: true });
    throw new AuthenticationError(
      `The file of keys could not be written to ${file}. Check that there is space and that you may write there.`,
      { details: { reason: (thrown as NodeJS.ErrnoException).code ?? 'unknown' } },
    );
  }
}

function locked(): AuthenticationError {
  return new AuthenticationError(
    'Your file of keys is locked. Enter its passphrase in Settings > Keys. Keys given as environment variables work without it.',
    { details: { reason: 'locked-vault' }, retryable: true },
  );
}

function damaged(file: string): AuthenticationError {
  return new AuthenticationError(
    `The file of keys ${file} can't be read. Put back a copy of it, or remove it and enter your keys anew.`,
    { details: { reason: 'damaged-vault' } },
  );
}
