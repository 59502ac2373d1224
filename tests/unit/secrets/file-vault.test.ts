import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSecrets } from '#main/secrets/create-secrets.ts';
import { createFileVault } from '#main/secrets/file-vault.ts';
import { createKeychainVault } from '#main/secrets/keychain-vault.ts';
import type { Vault } from '#main/secrets/vault.ts';
import { AuthenticationError, ValidationError } from '#shared/errors/index.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** The least that a file may have: the usual cost takes long where many tests run. */
const QUICK = 2 ** 14;
const KEY = 'gsk_canary_in_a_file_1234';
const PASSPHRASE = 'correct horse battery staple';

const noKeychain = createKeychainVault({ load: () => Promise.reject(new TypeError('no bus')) });
function secretsAt(file: string, vault: Vault = noKeychain) {
  return createSecrets({ vault, file: createFileVault(file, QUICK), env: {}, register: () => undefined });
}

test('keys are kept encrypted, and opened again by the passphrase alone', async () => {
  const file = join(temporaryFolder(), 'keys.vault.json');
  const first = secretsAt(file);
  expect(await first.available()).toMatchObject({ ok: false, store: 'keychain', vault: 'none' });
  await first.createVault(PASSPHRASE);
  await first.set('GROQ_API_KEY', KEY);
  await first.set('GEMINI_API_KEY', 'AIza_another_key_here');
  await first.delete('GEMINI_API_KEY');
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(new RegExp(`${KEY}|GROQ_API_KEY|${PASSPHRASE}`));
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);

  const later = secretsAt(file);
  expect(await later.available()).toMatchObject({ ok: false, store: 'file', vault: 'locked' });
  expect(await later.get('GROQ_API_KEY')).toBeNull();
  await expect(later.set('GROQ_API_KEY', KEY)).rejects.toThrow(/locked/);
  const wrong = await later.unlockVault('correct horse battery stable').catch((thrown) => thrown);
  expect(wrong).toBeInstanceOf(AuthenticationError);
  expect(wrong.message).toMatch(/not the passphrase/);
  await later.unlockVault(PASSPHRASE);
  expect(await later.available()).toMatchObject({ ok: true, vault: 'unlocked' });
  expect(await later.get('GROQ_API_KEY')).toBe(KEY);
  expect(await later.get('GEMINI_API_KEY')).toBeNull();
});

test('each write has a nonce of its own, and a changed file does not open', async () => {
  const file = join(temporaryFolder(), 'keys.vault.json');
  const vault = createFileVault(file, QUICK);
  await vault.create(PASSPHRASE);
  const read = () => JSON.parse(readFileSync(file, 'utf8'));
  const before = read();
  await vault.write('GROQ_API_KEY', KEY);
  expect(read().nonce).not.toBe(before.nonce);
  expect(read().salt).toBe(before.salt);
  const data = Buffer.from(read().data, 'base64');
  data.writeUInt8(data.readUInt8(0) ^ 1, 0);
  writeFileSync(file, JSON.stringify({ ...read(), data: data.toString('base64') }));
  await expect(createFileVault(file, QUICK).unlock(PASSPHRASE)).rejects.toThrow(/passphrase/);
  writeFileSync(file, 'not json');
  await expect(createFileVault(file, QUICK).unlock(PASSPHRASE)).rejects.toThrow(/can't be read/);
  writeFileSync(file, JSON.stringify({ ...before, cost: 2 ** 30 }));
  await expect(createFileVault(file, QUICK).unlock(PASSPHRASE)).rejects.toThrow(/can't be read/);
});

test('where the keychain works no file is made, and a forgotten passphrase is not the end', async () => {
  const file = join(temporaryFolder(), 'keys.vault.json');
  const kept = new Map<string, string>();
  const keychain = {
    readAll: async () => kept,
    write: async (name: string, value: string) => void kept.set(name, value),
    remove: async (name: string) => void kept.delete(name),
  };
  await expect(secretsAt(file, keychain).createVault(PASSPHRASE)).rejects.toBeInstanceOf(ValidationError);
  const secrets = secretsAt(file);
  await expect(secrets.unlockVault(PASSPHRASE)).rejects.toThrow(/no file/);
  await secrets.createVault(PASSPHRASE);
  await expect(secrets.createVault(PASSPHRASE)).rejects.toThrow(/already/);
  await secrets.removeVault();
  expect(await secrets.available()).toMatchObject({ store: 'keychain', vault: 'none' });
});
