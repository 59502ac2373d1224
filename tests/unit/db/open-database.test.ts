import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backupDatabase, backupIsDue, listBackups } from '#main/db/backup.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import type { Migration } from '#main/db/migrations/migration.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const NEXT: Migration = {
  version: MIGRATIONS.length + 1,
  name: 'next',
  sql: 'CREATE TABLE later (id INTEGER) STRICT;',
};

function reopen(folder: string, migrations: readonly Migration[] = MIGRATIONS, clock = movableClock()) {
  const file = join(folder, 'jobai.sqlite');
  const opened = openDatabase({
    file,
    backupsDir: join(folder, 'backups'),
    log: silentLog,
    clock,
    migrations,
  });
  onTestFinished(() => opened.db.close());
  return opened;
}

test('each connection is durable and keeps references whole', () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 2; round += 1) {
    const { db } = reopen(folder);
    expect(db.client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.client.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.client.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  }
});

test('a change of a row is dated, and all tables are strict', () => {
  const { db, repositories } = openTestDb();
  seed(repositories);
  db.client.exec("UPDATE profiles SET updated_at = '2000-01-01', persona = 'x'");
  db.client.exec("UPDATE profiles SET persona = 'y'");
  expect(db.client.prepare('SELECT updated_at FROM profiles').pluck().get()).not.toBe('2000-01-01');
  const loose = db.client
    .prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(loose).toEqual([]);
});

test('a migration keeps the data, and a backup is made before it', () => {
  const folder = temporaryFolder();
  const { repositories, db } = openTestDb(folder);
  seed(repositories);
  db.close();
  const { db: migrated } = reopen(folder, [...MIGRATIONS, NEXT]);
  expect(migrated.client.prepare('SELECT title FROM discovered_jobs').pluck().all()).toEqual([
    'Data Engineer',
  ]);
  expect(migrated.client.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0);
  expect(listBackups(join(folder, 'backups'))).toHaveLength(1);
});

test('a migration that fails changes nothing', () => {
  const folder = temporaryFolder();
  openTestDb(folder).db.close();
  const broken = { ...NEXT, sql: `${NEXT.sql} INSERT INTO nowhere VALUES (1);` };
  expect(() => reopen(folder, [...MIGRATIONS, broken])).toThrow(DatabaseError);
  const { db } = reopen(folder);
  expect(db.client.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'later'").get()).toBeUndefined();
});

test('data of a newer program is refused in plain words and left alone', () => {
  const folder = temporaryFolder();
  reopen(folder, [...MIGRATIONS, NEXT]).db.close();
  const before = readFileSync(join(folder, 'jobai.sqlite'));
  expect(() => reopen(folder)).toThrow(/newer version of JobAI.*"next"/);
  expect(readFileSync(join(folder, 'jobai.sqlite')).equals(before)).toBe(true);
});

test('seven backups are kept, and one is due each day', () => {
  const { file, backupsDir, clock } = openTestDb();
  expect(backupIsDue(backupsDir, clock.now())).toBe(true);
  for (let day = 0; day < 9; day += 1) {
    backupDatabase({ file, backupsDir, at: clock.now() });
    clock.forward(23 * 3_600_000);
    expect(backupIsDue(backupsDir, clock.now())).toBe(false);
    clock.forward(3_600_000);
    expect(backupIsDue(backupsDir, clock.now())).toBe(true);
  }
  expect(listBackups(backupsDir)).toHaveLength(7);
  expect(readdirSync(backupsDir).filter((name) => name.endsWith('.sent-jobs.jsonl'))).toHaveLength(7);
  expect(listBackups(backupsDir)[0]).toContain('2026-12-02');
});

/** Overwrites the middle of a file. */
function damage(file: string, from = 4096, bytes = 40_000): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0x5a), 0, bytes, from);
  closeSync(handle);
}

test('a damaged file is set aside, the newest good backup restored, and what was lost is told', () => {
  const folder = temporaryFolder();
  const { db, file, backupsDir, clock, repositories } = openTestDb(folder);
  seed(repositories);
  backupDatabase({ file, backupsDir, at: clock.now() });
  clock.forward(1000);
  writeFileSync(join(backupsDir, 'jobai-2026-11-25T08-00-00.sqlite'), 'not a database');
  repositories.jobs.upsert('p1', sampleJob({ id: 'j2', url: 'https://x.org/2' }));
  db.close();
  damage(file);

  const { db: restored, recovery } = reopen(folder);
  expect(recovery?.restoredFrom).toBe('2026-11-24T08:00:00Z');
  expect(recovery?.lost).toMatch(/since 2[34] Nov 2026/);
  expect(existsSync(recovery?.setAside ?? '')).toBe(true);
  expect(restored.client.prepare('SELECT id FROM discovered_jobs').pluck().all()).toEqual(['j1']);
});

test('damage without a backup begins anew, says so, and keeps the old file', () => {
  const folder = temporaryFolder();
  const { db, file } = openTestDb(folder);
  db.close();
  writeFileSync(file, 'this was a database once, and now it is only a text that is long enough');
  const { recovery } = reopen(folder);
  expect(recovery).toMatchObject({ restoredFrom: null, lost: 'everything' });
  expect(readFileSync(recovery?.setAside ?? '', 'utf8')).toMatch(/^this was/);
});

test('a damaged index alone is found too', () => {
  const folder = temporaryFolder();
  const { db, file, repositories } = openTestDb(folder);
  seed(repositories);
  db.transaction(() => {
    for (let index = 0; index < 60; index += 1)
      repositories.jobs.upsert('p1', sampleJob({ id: `j-${index}`, url: `https://x.org/${index}` }));
  });
  const page = db.client
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name LIKE 'sqlite_autoindex_job_sightings%'")
    .pluck()
    .get();
  db.close();
  damage(file, (Number(page) - 1) * 4096, 4096);
  expect(reopen(folder).recovery).not.toBeNull();
});

test('a folder that can not be made is said in plain words', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'data'), 'a file in the way');
  expect(() => reopen(join(folder, 'data'))).toThrow(/data folder .* can't be made/);
});

test('a crash in the middle leaves what was committed', () => {
  const folder = temporaryFolder();
  const { db, file, repositories } = openTestDb(folder);
  seed(repositories);
  const copy = temporaryFolder();
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(copy, `jobai.sqlite${suffix}`));
  db.close();
  rmSync(file);
  const { db: after, recovery } = reopen(copy);
  expect(recovery).toBeNull();
  expect(after.client.prepare('SELECT id FROM runs').pluck().all()).toEqual(['r1']);
});

test('the gateway’s tables are added to a database that holds data', () => {
  const folder = temporaryFolder();
  const { db } = reopen(folder, MIGRATIONS.slice(0, 1));
  db.client.exec(`INSERT INTO llm_calls (agent, prompt, provider, model, input_tokens, cached_tokens, output_tokens,
    latency_ms, cost_usd, success, at) VALUES ('analyst', 'p@1', 'groq', 'm', 10, 2, 5, 12.5, 0.01, 1, '2026-11-24T07:00:00.000Z')`);
  db.close();
  const clock = movableClock();
  const repositories = createRepositories(reopen(folder).db, clock);
  expect(repositories.llmCalls.since(new Date('2026-11-24T00:00:00Z'))).toMatchObject([
    { agent: 'analyst', success: true },
  ]);
  const history = repositories.llmCalls.history({
    provider: 'groq',
    model: 'm',
    since: new Date('2026-11-24T00:00:00Z'),
  });
  expect(history).toEqual([{ at: Date.parse('2026-11-24T07:00:00Z'), tokens: 13 }]);
  const request = {
    host: 'h',
    purpose: 'page' as const,
    method: 'GET',
    bytesOut: 0,
    bytesIn: 9,
    status: 200,
  };
  const rest = { about: 'https://h/', text: null, runId: null, jobId: null };
  repositories.outbound.add({ ...request, ...rest, at: clock.now().toISOString() });
  clock.forward(31 * 24 * 60 * 60 * 1000);
  repositories.outbound.add({ ...request, ...rest, host: 'later', at: clock.now().toISOString() });
  expect(repositories.outbound.list({ limit: 10, offset: 0 })).toMatchObject({
    total: 1,
    requests: [{ host: 'later', bytesIn: 9 }],
  });
});
