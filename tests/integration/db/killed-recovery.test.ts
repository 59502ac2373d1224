import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { backupDatabase } from '#main/db/backup.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { distinctJob } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

vi.setConfig({ testTimeout: 180_000 });

const opening = fileURLToPath(new URL('./killed-opening.ts', import.meta.url));

/** A closed database of 31 jobs whose backup holds one, with an index that points to the wrong rows. */
function withBrokenIndex() {
  const opened = openTestDb();
  seed(opened.repositories);
  backupDatabase({ ...opened, at: opened.clock.now() });
  for (let n = 0; n < 30; n += 1)
    opened.repositories.jobs.upsert('p1', distinctJob({ id: `n${n}`, url: `https://x.org/${n}` }));
  opened.db.close();
  const client = new Sqlite(opened.file);
  client.unsafeMode();
  client.pragma('writable_schema = ON');
  client.exec(
    "UPDATE sqlite_schema SET sql = 'CREATE INDEX runs_profile ON runs (profile_id, status)' WHERE name = 'runs_profile'",
  );
  client.pragma('writable_schema = RESET');
  client.close();
  return { ...opened, folder: dirname(opened.file) };
}

/** Whether the opening was killed right before its nth renaming; false where it came to its end. */
function isKilledAt(nth: number, { file, backupsDir }: { file: string; backupsDir: string }): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, [opening, file, backupsDir, String(nth)], {
    encoding: 'utf8',
  });
  if (signal === null && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

test('a recovery that is killed at any of its renamings loses no row, and is told once', () => {
  let killed = 0;
  for (let nth = 1; nth < 12; nth += 1) {
    const broken = withBrokenIndex();
    if (!isKilledAt(nth, broken)) break;
    killed += 1;
    const { db, repositories } = openTestDb(broken.folder);
    expect(repositories.jobs.count('p1'), `killed at ${nth}`).toBe(31);
    const told = repositories.recoveries.unread();
    expect(told, `killed at ${nth}`).toMatchObject([{ cause: 'index', lost: '', restoredFrom: null }]);
    expect(existsSync(told[0]?.setAside ?? '')).toBe(true);
    expect(existsSync(`${broken.file}.part`)).toBe(false);
    db.close();
    expect(openTestDb(broken.folder).repositories.recoveries.unread()).toHaveLength(1);
  }
  expect(killed).toBeGreaterThanOrEqual(4);
});

test('what was to take the place of the database and is damaged does not: the old one is looked at anew', () => {
  for (let nth = 3; ; nth += 1) {
    const broken = withBrokenIndex();
    expect(isKilledAt(nth, broken)).toBe(true);
    if (existsSync(broken.file)) continue;
    writeFileSync(`${broken.file}.part`, 'no database');
    const { repositories } = openTestDb(broken.folder);
    expect(repositories.jobs.count('p1')).toBe(31);
    expect(repositories.recoveries.unread()).toMatchObject([{ cause: 'index' }]);
    break;
  }
});
