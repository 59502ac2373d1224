import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { openSystem } from './open-system.ts';

const KEY = 'gsk_canary_in_the_vault';
const PASSPHRASE = 'correct horse battery staple';

test('without a keychain the file is made, locked by a restart, unlocked, and removed', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'keys.vault.json');
  const first = openSystem({ dataDir });
  expect(await first.system.secrets({})).toMatchObject({
    ...{ available: false, store: 'keychain', vault: 'none' },
    reason: expect.stringMatching(/keychain can't be used/),
  });
  await expect(first.system.unlockVault({ passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
  });
  const made = await first.system.createVault({ passphrase: PASSPHRASE });
  expect(made).toMatchObject({ available: true, store: 'file', vault: 'unlocked' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    kdf: 'scrypt',
    cost: 2 ** 17,
    cipher: 'aes-256-gcm',
  });
  await first.system.setSecret({ name: 'GROQ_API_KEY', value: KEY });
  const groq = (await first.system.secrets({})).secrets.find(({ name }) => name === 'GROQ_API_KEY');
  expect(groq).toMatchObject({ set: true, last4: 'ault' });
  await expect(first.system.createVault({ passphrase: PASSPHRASE })).rejects.toThrow(/already/);

  const later = openSystem({ dataDir });
  expect(await later.system.secrets({})).toMatchObject({ available: false, vault: 'locked' });
  expect(await later.secrets.get('GROQ_API_KEY')).toBeNull();
  expect((await later.system.health({})).notices).toEqual([expect.stringMatching(/^Your keys are locked/)]);
  await expect(later.system.unlockVault({ passphrase: 'correct horse' })).rejects.toMatchObject({
    code: 'AUTHENTICATION_ERROR',
    message: expect.stringMatching(/not the passphrase/),
  });
  expect(await later.system.unlockVault({ passphrase: PASSPHRASE })).toMatchObject({ vault: 'unlocked' });
  expect(await later.secrets.get('GROQ_API_KEY')).toBe(KEY);
  expect((await later.system.health({})).notices).toEqual([]);
  const groqNow = (await later.system.providers({})).providers.find(({ id }) => id === 'groq');
  expect(groqNow).toMatchObject({ keySet: true, problem: '' });

  expect(await later.system.removeVault({})).toMatchObject({ store: 'keychain', vault: 'none' });
  expect(existsSync(file)).toBe(false);
  expect(await later.secrets.get('GROQ_API_KEY')).toBeNull();
  expect(await later.system.removeVault({})).toMatchObject({ vault: 'none' });
});

test('neither passphrases nor keys stand in what is said, logged or stored', async () => {
  const { system, logging, dataDir } = openSystem();
  await system.createVault({ passphrase: PASSPHRASE });
  const told: unknown[] = [];
  const hear = (thrown: { message: string; data: unknown }) => told.push(thrown.message, thrown.data);
  await system.createVault({ passphrase: PASSPHRASE }).catch(hear);
  await system.createVault({ passphrase: 'short' }).catch(hear);
  await system.unlockVault({ passphrase: `not ${PASSPHRASE}` }).catch(hear);
  await system.setSecret({ name: 'GROQ_API_KEY', value: `${KEY} ${KEY}` }).catch(hear);
  await system.setSecret({ name: 'PATH', value: KEY }).catch(hear);
  await system.setSecret({ name: 'GROQ_API_KEY', value: KEY });
  logging.flush();
  const files = [
    join(dataDir, 'keys.vault.json'),
    join(dataDir, 'jobai.sqlite'),
    join(dataDir, 'jobai.sqlite-wal'),
  ];
  const kept = files.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'latin1'));
  const all = JSON.stringify([told, logging.tail(1_000), kept, await system.secrets({})]);
  expect(told).toHaveLength(10);
  expect(all).not.toContain(KEY);
  expect(all).not.toContain(PASSPHRASE);
});
