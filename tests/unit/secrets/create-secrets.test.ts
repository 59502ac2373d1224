import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSecrets } from '#main/secrets/create-secrets.ts';
import { createFileVault, type FileVault } from '#main/secrets/file-vault.ts';
import { createKeychainVault, type Keychain } from '#main/secrets/keychain-vault.ts';
import { AuthenticationError, ValidationError } from '#shared/errors/index.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

function memoryKeychain(over: Partial<Keychain> = {}) {
  const kept = new Map<string, string>();
  const keychain: Keychain = {
    getPassword: async (_service, account) => kept.get(account) ?? null,
    setPassword: async (_service, account, password) => void kept.set(account, password),
    deletePassword: async (_service, account) => kept.delete(account),
    ...over,
  };
  return Object.assign(keychain, { kept });
}

function secretsOver(keychain: Keychain | Error, env: NodeJS.ProcessEnv = {}, file?: FileVault) {
  const registered: string[] = [];
  const load = async () => {
    if (keychain instanceof Error) throw keychain;
    return keychain;
  };
  const vault = createKeychainVault({ load, limitMs: 30 });
  return {
    registered,
    secrets: createSecrets({ vault, file, env, register: (value) => registered.push(value) }),
  };
}

const KEY = 'gsk_abcdefgh12345678';

test('a stored key can be used, shows only its end, and is known to the log', async () => {
  const { secrets, registered } = secretsOver(memoryKeychain());
  await secrets.set('GROQ_API_KEY', ` ${KEY}\n`);
  expect(await secrets.get('GROQ_API_KEY')).toBe(KEY);
  const groq = (await secrets.list()).find((one) => one.name === 'GROQ_API_KEY');
  expect(groq).toEqual({ name: 'GROQ_API_KEY', label: 'Groq', set: true, last4: '5678', readOnly: false });
  expect(registered).toContain(KEY);
  await secrets.delete('GROQ_API_KEY');
  expect(await secrets.get('GROQ_API_KEY')).toBeNull();
});

test('the environment wins and can not be changed from here', async () => {
  const { secrets, registered } = secretsOver(memoryKeychain(), { GROQ_API_KEY: KEY });
  expect(await secrets.get('GROQ_API_KEY')).toBe(KEY);
  expect(registered).toEqual([KEY]);
  await expect(secrets.set('GROQ_API_KEY', 'gsk_another_key')).rejects.toThrow(/environment/);
  await expect(secrets.delete('GROQ_API_KEY')).rejects.toBeInstanceOf(ValidationError);
});

test.each(['', 'short', 'two words in one', 'naïve-key-with-umläut'])(
  'refuses %j as a key',
  async (value) => {
    const { secrets } = secretsOver(memoryKeychain());
    const error = await secrets.set('GROQ_API_KEY', value).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    if (value) expect(error.message).not.toContain(value);
  },
);

test('refuses names that it does not know, and takes those of added servers', async () => {
  const { secrets } = secretsOver(memoryKeychain());
  await expect(secrets.set('PATH', KEY)).rejects.toThrow(/PATH/);
  await secrets.set('SERVER_API_KEY_my-server', KEY);
  expect((await secrets.list()).at(-1)).toMatchObject({ name: 'SERVER_API_KEY_my-server', set: true });
});

test('without a keychain it says so, and reading answers nothing', async () => {
  const { secrets } = secretsOver(new Error(`no bus for ${KEY}`));
  expect(await secrets.available()).toMatchObject({ ok: false, reason: expect.stringContaining('keychain') });
  expect(await secrets.get('GROQ_API_KEY')).toBeNull();
  const error = await secrets.set('GROQ_API_KEY', KEY).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(JSON.stringify([error.toDict(), String(error.stack), error.cause])).not.toContain(KEY);
});

test('a keychain that never answers, or forgets what it took, is reported as locked', async () => {
  const hanging = secretsOver(memoryKeychain({ getPassword: () => new Promise(() => {}) }));
  expect((await hanging.secrets.available()).reason).toMatch(/locked/);
  const forgetful = secretsOver(memoryKeychain({ getPassword: async () => null }));
  await expect(forgetful.secrets.set('GROQ_API_KEY', KEY)).rejects.toThrow(/locked/);
});

test('a keychain that keeps nothing is found out by the first key, and gives way to a file until it works', async () => {
  const keychain = memoryKeychain();
  const works = keychain.setPassword;
  keychain.setPassword = async () => undefined;
  const { secrets } = secretsOver(
    keychain,
    {},
    createFileVault(join(temporaryFolder(), 'keys.vault.json'), 2 ** 14),
  );
  expect(await secrets.available()).toMatchObject({ ok: true });
  await expect(secrets.set('GROQ_API_KEY', KEY)).rejects.toThrow(/locked/);
  expect(await secrets.available()).toMatchObject({ ok: false, reason: expect.stringMatching(/locked/) });
  await secrets.createVault('correct horse battery staple');
  await secrets.set('GROQ_API_KEY', KEY);
  expect(await secrets.available()).toMatchObject({ ok: true, store: 'file' });
  await secrets.removeVault();
  keychain.setPassword = works;
  expect(await secrets.available()).toMatchObject({ ok: true, store: 'keychain' });
  expect((await secrets.list()).filter(({ set }) => set)).toEqual([]);
});

test('keys are read as soon as a prompt is answered that held them up', async () => {
  const keychain = memoryKeychain();
  await secretsOver(keychain).secrets.set('GROQ_API_KEY', KEY);
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = keychain.getPassword;
  keychain.getPassword = async (service, account) => {
    await promise;
    return read(service, account);
  };
  const { secrets } = secretsOver(keychain);
  expect(await secrets.get('GROQ_API_KEY')).toBeNull();
  resolve();
  await expect.poll(() => secrets.get('GROQ_API_KEY')).toBe(KEY);
});

test('a removed key leaves nothing behind, and a spoilt list of names is made anew', async () => {
  const keychain = memoryKeychain();
  const { secrets } = secretsOver(keychain);
  await secrets.set('GROQ_API_KEY', KEY);
  await secrets.set('GEMINI_API_KEY', KEY);
  await secrets.delete('GEMINI_API_KEY');
  expect([...keychain.kept.keys()].sort()).toEqual(['GROQ_API_KEY', 'names']);
  await secrets.delete('GROQ_API_KEY');
  expect(keychain.kept.size).toBe(0);
  keychain.kept.set('names', '{broken');
  await secrets.set('GROQ_API_KEY', KEY);
  expect(await secretsOver(keychain).secrets.get('GROQ_API_KEY')).toBe(KEY);
});
