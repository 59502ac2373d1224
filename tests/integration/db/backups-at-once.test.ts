import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkers } from '#main/workers/create-workers.ts';
import { type OpenApi, openApi } from '../door/open-api.ts';

const WORKER = new URL('../../../src-main/workers/worker.ts', import.meta.url);
let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
  await api.client.profile.useSample({});
});
afterAll(() => api.close());

const backupsDir = () => join(api.dataDir, 'backups');

test('backups that are asked for at once, and looked at meanwhile, are all made and whole', async () => {
  const { system } = api.client;
  const asked = Array.from({ length: 6 }, () => [system.backup({}), system.backups({})]).flat();
  await Promise.all(asked);
  const all = await system.backups({});
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ good }) => good)).toBe(true);
  expect(readdirSync(backupsDir()).filter((name) => name.includes('.part'))).toEqual([]);
});

test('so are those of several threads in the same second', async () => {
  const workers = createWorkers({ entry: WORKER, maxThreads: 3 });
  try {
    const at = new Date();
    const one = () =>
      workers.run('backupDatabase', {
        file: join(api.dataDir, 'jobai.sqlite'),
        backupsDir: backupsDir(),
        at,
      });
    expect(new Set(await Promise.all([one(), one(), one(), one()])).size).toBe(1);
    expect((await api.client.system.backups({})).every(({ good }) => good)).toBe(true);
  } finally {
    await workers.close();
  }
});

test('what a program left half-made is taken away once it is old', async () => {
  const [old, young] = [
    'jobai-2026-01-01T10-00-00.sqlite.4711-2.part',
    'jobai-2026-01-01T10-00-01.sqlite.part',
  ];
  for (const name of [old, young]) writeFileSync(join(backupsDir(), name), 'half');
  const yesterday = new Date(Date.now() - 86_400_000);
  utimesSync(join(backupsDir(), old), yesterday, yesterday);
  await api.client.system.backup({});
  const left = readdirSync(backupsDir()).filter((name) => name.endsWith('.part'));
  expect(left).toEqual([young]);
});
