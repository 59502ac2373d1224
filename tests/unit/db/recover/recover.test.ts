import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupDatabase, listBackups } from '#main/db/backup.ts';
import { describeBackups } from '#main/db/recover/describe-backups.ts';
import { describeRecovery } from '#main/db/recover/describe-recovery.ts';
import { stageRestore } from '#main/db/recover/staged-restore.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sentAfterBackup } from '#tests/fakes/sent-after-backup.ts';
import { distinctJob } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** A closed database with a profile, so many jobs, and one backup of it. */
function storedFolder(jobs = 1) {
  const folder = temporaryFolder();
  const opened = openTestDb(folder);
  seed(opened.repositories);
  opened.db.transaction(() => {
    for (let n = 0; n < jobs; n += 1)
      opened.repositories.jobs.upsert('p1', distinctJob({ id: `n${n}`, url: `https://x.org/${n}` }));
  });
  const backup = backupDatabase({ ...opened, at: opened.clock.now() });
  opened.db.close();
  return { folder, file: opened.file, backupsDir: opened.backupsDir, backup };
}

test('a database of 0 bytes beside a backup is no first run: the backup comes back, and it is told until read', () => {
  const { folder, file } = storedFolder();
  truncateSync(file, 0);
  const first = openTestDb(folder);
  expect(first.recovery).toMatchObject({
    cause: 'empty',
    restoredFrom: '2026-11-24T08:00:00Z',
    setAside: null,
  });
  expect(first.repositories.profiles.active()?.id).toBe('p1');
  first.db.close();
  const second = openTestDb(folder);
  expect(second.recovery).toBeNull();
  expect(second.repositories.recoveries.unread().map(describeRecovery)).toEqual([
    expect.stringMatching(/^Your database was empty.*restored the backup of 2[34] Nov 2026/),
  ]);
  second.repositories.recoveries.markRead(new Date());
  second.db.close();
  expect(openTestDb(folder).repositories.recoveries.unread()).toEqual([]);
});

test('a database without any table, or of another program, is no first run either', () => {
  const { folder, file } = storedFolder();
  rmSync(file);
  const other = new Sqlite(file);
  other.exec('CREATE TABLE notes (text TEXT)');
  other.close();
  const { recovery, repositories } = openTestDb(folder);
  expect(recovery?.cause).toBe('empty');
  expect(existsSync(recovery?.setAside ?? '')).toBe(true);
  expect(repositories.jobs.count('p1')).toBe(2);
});

test('a folder that was never used is a first run, and nothing is told', () => {
  const { recovery, db } = openTestDb(temporaryFolder());
  expect(recovery).toBeNull();
  expect(db.safety.unseen()).toEqual([]);
});

test('an index that points to the wrong rows is built anew and no row is lost', () => {
  const { folder, file } = storedFolder(50);
  const client = new Sqlite(file);
  client.unsafeMode();
  client.pragma('writable_schema = ON');
  client.exec(
    "UPDATE sqlite_schema SET sql = 'CREATE INDEX runs_profile ON runs (profile_id, status)' WHERE name = 'runs_profile'",
  );
  client.pragma('writable_schema = RESET');
  client.close();
  const check = new Sqlite(file, { readonly: true });
  expect(check.pragma('quick_check', { simple: true })).toBe('ok');
  check.close();
  const { recovery, repositories } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'index', restoredFrom: null, lost: '' });
  expect(repositories.jobs.count('p1')).toBe(51);
});

test('a write-ahead log that is broken in its middle is told, and kept as it was', () => {
  const folder = temporaryFolder();
  const opened = openTestDb(folder);
  opened.db.client.pragma('wal_checkpoint(TRUNCATE)');
  seed(opened.repositories);
  const copy = temporaryFolder();
  for (const part of ['', '-wal']) copyFileSync(opened.file + part, join(copy, `jobai.sqlite${part}`));
  const wal = join(copy, 'jobai.sqlite-wal');
  const bytes = readFileSync(wal);
  bytes.writeUInt8((bytes[156] ?? 0) ^ 0xff, 156);
  writeFileSync(wal, bytes);
  const { recovery } = openTestDb(copy);
  expect(recovery).toMatchObject({ cause: 'went-back' });
  expect(readFileSync(`${recovery?.setAside}-wal`).equals(bytes)).toBe(true);
});

test('a log that is gone is noticed, as the database is older than it was', () => {
  const folder = temporaryFolder();
  openTestDb(folder).db.close();
  const copy = temporaryFolder();
  const opened = openTestDb(folder);
  copyFileSync(opened.file, join(copy, 'jobai.sqlite'));
  copyFileSync(join(folder, 'safety.json'), join(copy, 'safety.json'));
  expect(openTestDb(copy).recovery?.cause).toBe('went-back');
});

test('a backup that holds less is kept beside the last rich one, however many come after it', () => {
  const { folder, backup, backupsDir } = storedFolder(5);
  const { db, file, clock } = openTestDb(folder);
  db.client.exec('DELETE FROM discovered_jobs');
  for (let day = 1; day < 20; day += 1) {
    clock.forward(24 * 3_600_000);
    backupDatabase({ file, backupsDir, at: clock.now() });
  }
  expect(listBackups(backupsDir)).toHaveLength(8);
  expect(existsSync(backup)).toBe(true);
});

test('a damaged backup is never deleted and takes no place of a good one; an empty database is not backed up', () => {
  const { folder, backupsDir } = storedFolder();
  const damaged = join(backupsDir, 'jobai-2026-11-23T08-00-00.sqlite');
  writeFileSync(damaged, 'not a database');
  const { file, clock } = openTestDb(folder);
  for (let day = 1; day < 12; day += 1) {
    clock.forward(24 * 3_600_000);
    backupDatabase({ file, backupsDir, at: clock.now() });
  }
  expect(existsSync(damaged)).toBe(true);
  expect(listBackups(backupsDir)).toHaveLength(8);
  const empty = join(temporaryFolder(), 'jobai.sqlite');
  writeFileSync(empty, '');
  expect(() => backupDatabase({ file: empty, backupsDir, at: clock.now() })).toThrow(/holds nothing/);
  expect(listBackups(backupsDir)).toHaveLength(8);
});

test('each backup says what it holds and what would be lost; putting one back keeps what was there', () => {
  const { folder, file, backupsDir, backup } = storedFolder();
  const now = openTestDb(folder);
  now.clock.forward(3_600_000);
  now.repositories.jobs.upsert('p1', distinctJob({ id: 'later', url: 'https://x.org/later' }));
  const [info] = describeBackups({ file, backupsDir });
  expect(info).toMatchObject({
    good: true,
    madeAt: '2026-11-24T08:00:00Z',
    counts: { profiles: 1, jobs: 2 },
  });
  expect(info?.wouldLose).toMatch(/^1 job, and changes since 2[34] Nov 2026, /);
  const staged = stageRestore({ file, backupsDir, from: backup, at: now.clock.now() });
  now.db.close();
  const { recovery, repositories } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'restored', restoredFrom: '2026-11-24T08:00:00.000Z' });
  expect(recovery?.lost).toContain('1 job');
  expect(repositories.jobs.count('p1')).toBe(2);
  expect(staged.backup).toMatch(/before-restore\.sqlite$/);
  expect(readdirSync(folder).some((name) => name.startsWith('replaced-'))).toBe(true);
});

test('a file that is no good backup is refused, and nothing is changed', () => {
  const { file, backupsDir, folder } = storedFolder();
  const bad = join(folder, 'bad.sqlite');
  writeFileSync(bad, 'not a database, whatever its name says');
  const before = readFileSync(file);
  expect(() => stageRestore({ file, backupsDir, from: bad, at: new Date() })).toThrow(/Nothing was changed/);
  expect(() => stageRestore({ file, backupsDir, from: join(folder, 'none'), at: new Date() })).toThrow(
    /There is no file/,
  );
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}.restore`)).toBe(false);
});

test('a chosen backup that is damaged by the time it is to be put in place is told, and nothing is changed', () => {
  const { file, backupsDir, folder, backup } = storedFolder(2);
  stageRestore({ file, backupsDir, from: backup, at: new Date() });
  truncateSync(`${file}.restore`, 700);
  const opened = openTestDb(folder);
  expect(opened.recovery).toMatchObject({ cause: 'not-restored', restoredFrom: null });
  expect(opened.db.safety.unseen().map(describeRecovery).join()).toMatch(
    /^The backup that you chose was not put in the place.*Your data stayed as it was\./,
  );
  expect(opened.repositories.jobs.count('p1')).toBe(3);
  expect(existsSync(`${file}.restore`)).toBe(false);
  opened.db.close();
  expect(openTestDb(folder).recovery).toBeNull();
});

test('damage that comes to light beside a chosen backup that is no good is told as well', () => {
  const { file, backupsDir, folder, backup } = storedFolder();
  stageRestore({ file, backupsDir, from: backup, at: new Date() });
  truncateSync(`${file}.restore`, 700);
  truncateSync(file, 0);
  const { db, recovery } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'empty' });
  expect(db.safety.unseen().map(({ cause }) => cause)).toEqual(['not-restored', 'empty']);
});

test('notes of a recovery that are gone beside what was sent are a loss that the user must read', () => {
  const { folder, file } = sentAfterBackup();
  rmSync(file);
  openTestDb(folder).db.close();
  rmSync(join(folder, 'safety.json'));
  const { db } = openTestDb(folder);
  expect(db.safety.unseen()).toEqual([
    expect.objectContaining({ cause: 'record', lost: 'what was noted of earlier recoveries' }),
  ]);
  db.safety.markSeen(new Date());
  db.close();
  expect(openTestDb(folder).db.safety.unseen()).toEqual([]);
});

test('a first run has nothing to tell', () => {
  const folder = temporaryFolder();
  const { db } = openTestDb(folder);
  expect(db.safety.unseen()).toEqual([]);
  db.close();
  rmSync(join(folder, 'safety.json'));
  expect(openTestDb(folder).db.safety.unseen()).toEqual([]);
});
