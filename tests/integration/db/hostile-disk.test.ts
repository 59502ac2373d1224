import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { backupDatabase } from '#main/db/backup.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

/** A disk of one size, mounted for one test. */
function smallDisk(size: string): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function canMount(): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  const probe = temporaryProbe();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', probe]).status === 0;
  if (mounted) spawnSync('umount', [probe]);
  rmSync(probe, { recursive: true, force: true });
  return mounted;
}

function temporaryProbe(): string {
  return execFileSync('mktemp', ['-d']).toString().trim();
}

test.runIf(canMount())(
  'a full disk is said in plain words, nothing is half-written, and space makes it work again',
  () => {
    const folder = smallDisk('2m');
    const { db, repositories } = openTestDb(folder);
    repositories.profiles.save(sampleProfile());
    let stored = 0;
    const error = (() => {
      for (;;) {
        try {
          const job = sampleJob({
            id: `j-${stored}`,
            url: `https://x.org/${stored}`,
            description: 'x'.repeat(20_000),
          });
          repositories.jobs.upsert('p1', job);
          stored += 1;
        } catch (thrown) {
          return thrown;
        }
      }
    })();
    expect(error).toBeInstanceOf(DatabaseError);
    expect((error as DatabaseError).message).toMatch(
      /disk that holds .*jobai\.sqlite is full.*Free some space/,
    );
    expect(repositories.jobs.count('p1')).toBe(stored);
    expect(db.client.prepare('SELECT count(*) FROM job_sightings').pluck().get()).toBe(stored);
    execFileSync('mount', ['-o', 'remount,size=8m', folder]);
    repositories.jobs.upsert('p1', sampleJob({ id: 'after', url: 'https://x.org/after' }));
    expect(repositories.jobs.count('p1')).toBe(stored + 1);
  },
);

test.runIf(canMount())('a disk that is too small to begin with is said, too', () => {
  const folder = smallDisk('64k');
  expect(() => openTestDb(folder)).toThrow(/is full/);
});

test.runIf(canMount())('a recovery without room changes nothing, and is done once there is room', () => {
  const folder = smallDisk('8m');
  const { db, repositories, file, backupsDir, clock } = openTestDb(folder);
  repositories.profiles.save(sampleProfile());
  const job = sampleJob({ id: 'big', url: 'https://x.org/big', description: 'x'.repeat(400_000) });
  repositories.jobs.upsert('p1', job);
  backupDatabase({ file, backupsDir, at: clock.now() });
  db.close();
  truncateSync(file, 20_000);
  writeFileSync(join(folder, 'ballast'), '');
  fill(join(folder, 'ballast'));
  const before = readFileSync(file);
  expect(() => openTestDb(folder)).toThrow(/is full. Nothing was changed/);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => /damaged|part/.test(name))).toEqual([]);
  rmSync(join(folder, 'ballast'));
  const { recovery, repositories: after } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'damaged', restoredFrom: expect.any(String) });
  expect(after.jobs.get('big')).not.toBeNull();
});

/** Writes until nothing fits any more. */
function fill(file: string): void {
  for (const size of [100_000, 1_000]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch {}
  }
}

const OPEN = `
import { openDatabase } from '#main/db/open-database.ts';
const log = { debug() {}, info() {}, warn() {}, error() {} };
try {
  openDatabase({ file: process.argv[1], backupsDir: process.argv[2], log, clock: { now: () => new Date() } });
  console.log(JSON.stringify({ ok: true }));
} catch (thrown) {
  console.log(JSON.stringify({ name: thrown.name, message: thrown.message }));
}`;

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** Root may write anywhere, so it becomes a user who owns nothing. */
const AS_NOBODY = { cwd: PROJECT, ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}) };

/** Whether such a user can start the project's Node: not where it lies in somebody's home. */
function canBeNobody(): boolean {
  return process.platform !== 'win32' && spawnSync(process.execPath, ['-e', ''], AS_NOBODY).status === 0;
}

/** Opens a database as a user who may not write to it. */
function openAsNobody(folder: string): { name?: string; message?: string } {
  const files = [join(folder, 'jobai.sqlite'), join(folder, 'backups')];
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', OPEN, ...files], AS_NOBODY);
  return JSON.parse(child.stdout.toString() || '{}');
}

test.runIf(canBeNobody())('a database or folder that may only be read is said at the start', () => {
  const folder = temporaryFolder();
  openTestDb(folder).db.close();
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  const error = openAsNobody(folder);
  expect(error.name).toBe('DatabaseError');
  expect(error.message).toMatch(/may not write to .*jobai\.sqlite.*(choose another data folder)/);
});

test.runIf(canBeNobody())('a folder that may not be written can not take a new database', () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  const error = openAsNobody(folder);
  expect(error.name).toBe('DatabaseError');
  expect(error.message).toMatch(/can't be opened/);
});
