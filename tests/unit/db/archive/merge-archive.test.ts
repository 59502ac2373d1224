import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { CARRIED_TABLES, JOURNAL_TABLES, LEFT_OUT, MACHINE_FACTS } from '#main/db/archive/carried-tables.ts';
import { copyForArchive } from '#main/db/archive/copy-for-archive.ts';
import { mergeArchive } from '#main/db/archive/merge-archive.ts';
import { withoutStamps } from '#main/db/archive/without-stamps.ts';
import { dataFiles } from '#main/db/data-files.ts';
import { fillTables, rowsOf } from '#tests/fakes/fill-tables.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sendJob, wouldSend } from '#tests/fakes/sent-jobs.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const carried = [...CARRIED_TABLES.map(({ table }) => table), ...JOURNAL_TABLES];
type Opened = ReturnType<typeof openTestDb>;

/** What an archive of a machine holds, as it lies unpacked. */
function archiveOf({ file }: Opened) {
  const folder = temporaryFolder();
  const database = join(folder, 'copy.sqlite');
  const copy = copyForArchive(file, database);
  const record = join(folder, 'sent-jobs.jsonl');
  if (existsSync(dataFiles(file).ledger)) copyFileSync(dataFiles(file).ledger, record);
  return {
    database,
    record,
    copy,
    at: new Date('2026-11-29T08:00:00Z'),
    pathOf: ({ id, name }: { id: string; name: string }) => `/new/${id}/${name}`,
  };
}

function filled() {
  const machine = openTestDb();
  machine.db.transaction(() =>
    withoutStamps(machine.db.client, () => fillTables(machine.db.client, carried)),
  );
  return machine;
}

test('every table is carried, or stays behind for a reason that is written down', () => {
  const { client } = openTestDb().db;
  const all = client
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all() as string[];
  const created = ['checkpoints', 'writes'];
  expect([...carried, ...Object.keys(LEFT_OUT)].sort()).toEqual([...all, ...created].sort());
});

test('all that one machine holds is on an empty one, row by row, and a second time nothing changes', () => {
  const old = filled();
  const archive = archiveOf(old);
  const fresh = openTestDb();
  const first = mergeArchive(fresh.db, archive);
  expect(first).toMatchObject({ refused: {}, renewed: 0, hadProfiles: false });
  for (const table of carried) {
    const mine = rowsOf(fresh.db.client, table);
    const theirs = rowsOf(old.db.client, table).map((row) => {
      const { id, name } = row as { id: string; name: string };
      return table === 'files' ? { ...(row as object), path: `/new/${id}/${name}` } : row;
    });
    const isMachines = (row: unknown) => MACHINE_FACTS.some((key) => key === (row as { key: string }).key);
    const kept = (rows: unknown[]) =>
      table === 'settings_meta' ? rows.filter((row) => !isMachines(row)) : rows;
    expect(kept(theirs).length, table).toBeGreaterThanOrEqual(2);
    expect(kept(mine), table).toEqual(kept(theirs));
  }
  expect(mergeArchive(fresh.db, archive)).toMatchObject({ added: 0, renewed: 0, refused: {} });
  const found = fresh.db.client
    .prepare(`SELECT count(*) FROM jobs_fts WHERE jobs_fts MATCH 'discovered'`)
    .pluck();
  expect(found.get()).toBe(2);
});

test('nothing of what stays behind is in the copy, also not in its free pages, and no path of the machine', () => {
  const old = filled();
  const secret = 'a-page-that-was-cached';
  old.db.client.prepare(`INSERT INTO cache VALUES ('k', ?, 1)`).run(secret);
  const home = '/home/somebody/private';
  old.db.client.prepare('UPDATE files SET path = ?').run(`${home}/a.pdf`);
  const { database } = archiveOf(old);
  const bytes = new Sqlite(database).serialize();
  expect(bytes.includes(secret)).toBe(false);
  expect(bytes.includes(home)).toBe(false);
  expect(bytes.includes('stories-body') || bytes.includes('"of":"stories"')).toBe(true);
});

test('of two changes to one row the later stays, and what is here alone stays too', () => {
  const [old, mine] = [openTestDb(), openTestDb()];
  for (const { repositories } of [old, mine]) seed(repositories);
  mine.repositories.stories.put('p1', { ...STORY, id: 'here' });
  const set = (machine: Opened, title: string, at: string) =>
    machine.db.client.prepare('UPDATE discovered_jobs SET title = ?, updated_at = ?').run(title, at);
  set(old, 'Later', '2030-01-01T00:00:00.000Z');
  set(mine, 'Earlier', '2029-01-01T00:00:00.000Z');
  expect(mergeArchive(mine.db, archiveOf(old)).renewed).toBe(1);
  expect(mine.repositories.jobs.get('j1')?.title).toBeDefined();
  expect(rowsOf(mine.db.client, 'discovered_jobs')).toEqual(rowsOf(old.db.client, 'discovered_jobs'));
  set(mine, 'Latest', '2031-01-01T00:00:00.000Z');
  mergeArchive(mine.db, archiveOf(old));
  expect(rowsOf(mine.db.client, 'discovered_jobs')).toMatchObject([{ title: 'Latest' }]);
  expect(mine.repositories.stories.list('p1')).toHaveLength(1);
});

test('an application that both machines have under other ids is one, with the history of both', () => {
  const [old, mine] = [openTestDb(), openTestDb()];
  for (const [index, { repositories, db }] of [old, mine].entries()) {
    seed(repositories);
    db.client
      .prepare(
        `INSERT INTO applications (id, profile_id, job_id, title, company, url, status) VALUES (?, 'p1', 'j1', 't', 'c', 'u', 'applied')`,
      )
      .run(`a${index}`);
    db.client
      .prepare(
        `INSERT INTO application_history (application_id, status, note, at) VALUES (?, 'applied', '', ?)`,
      )
      .run(`a${index}`, `2026-01-0${index + 1}`);
  }
  expect(mergeArchive(mine.db, archiveOf(old)).refused).toEqual({});
  expect(rowsOf(mine.db.client, 'applications')).toMatchObject([{ id: 'a1' }]);
  expect(rowsOf(mine.db.client, 'application_history')).toMatchObject([
    { application_id: 'a1' },
    { application_id: 'a1' },
  ]);
});

test('a job that both found under other ids is one, and what hangs on it hangs on ours', () => {
  const [old, mine] = [openTestDb(), openTestDb()];
  for (const [index, { repositories, db }] of [old, mine].entries()) {
    seed(repositories);
    db.client.exec(`PRAGMA foreign_keys = OFF; DELETE FROM run_jobs;
      UPDATE discovered_jobs SET id = 'job-${index}'; PRAGMA foreign_keys = ON;`);
  }
  old.db.client
    .prepare(
      `INSERT INTO applications (id, profile_id, job_id, title, company, url, status) VALUES ('a', 'p1', 'job-0', 't', 'c', 'u', 'applied')`,
    )
    .run();
  expect(mergeArchive(mine.db, archiveOf(old)).refused).toEqual({});
  expect(rowsOf(mine.db.client, 'discovered_jobs')).toMatchObject([{ id: 'job-1' }]);
  expect(rowsOf(mine.db.client, 'applications')).toMatchObject([{ job_id: 'job-1' }]);
});

const STORY = { id: '', title: 'T', situation: '', task: '', action: 'a', result: '', factIds: [] };
const one = { id: 'j9', url: 'https://boards.greenhouse.io/acme/jobs/9' };

test.each(['confirmed', 'unknown', 'armed'] as const)(
  'a job that was %s on the other machine is not sent from here',
  (end) => {
    const [old, mine] = [openTestDb(), openTestDb()];
    seed(old.repositories);
    sendJob(old, one, end);
    mergeArchive(mine.db, archiveOf(old));
    expect(wouldSend(mine, one)).toBe(false);
    mine.db.close();
    const again = openTestDb(join(mine.file, '..'));
    expect(wouldSend(again, one)).toBe(false);
  },
);

test('an archive frees nothing: not what was sent here, nor by a higher number in the record, nor without its rows', () => {
  const [old, mine] = [openTestDb(), openTestDb()];
  for (const machine of [old, mine]) machine.repositories.profiles.save(sampleProfile());
  sendJob(mine, one, 'confirmed');
  // The other machine counts further, and says that the job was free.
  for (let n = 0; n < 5; n += 1) sendJob(old, { id: `x${n}`, url: `https://x.org/${n}` });
  const job = sendJob(old, one, 'armed');
  const key = { profileId: 'p1', jobKey: old.repositories.jobs.keyOf(job.id) };
  old.repositories.submissions.release(key, { note: 'not sent', at: new Date() });
  expect(wouldSend(old, { id: 'y', url: 'https://x.org/y' })).toBe(true);
  const archive = archiveOf(old);
  mergeArchive(mine.db, archive);
  expect(wouldSend(mine, one)).toBe(false);
  expect(wouldSend(mine, { id: 'x1', url: 'https://x.org/1' })).toBe(false);
  // An archive whose database lost its journal still holds back by its record.
  const lost = new Sqlite(archive.database);
  lost.exec('DELETE FROM submission_keys; DELETE FROM submissions;');
  lost.close();
  const third = openTestDb();
  mergeArchive(third.db, archive);
  expect(wouldSend(third, { id: 'x2', url: 'https://x.org/2' })).toBe(false);
});

test('where the archive can not be read to its end no row is changed', () => {
  const [old, mine] = [openTestDb(), openTestDb()];
  seed(old.repositories);
  const archive = archiveOf(old);
  writeFileSync(archive.record, '');
  const broken = new Sqlite(archive.database);
  broken.exec('DROP TABLE submission_keys');
  broken.close();
  expect(() => mergeArchive(mine.db, archive)).toThrow();
  expect(rowsOf(mine.db.client, 'profiles')).toEqual([]);
  const stamp = mine.db.client
    .prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'profiles_updated'`)
    .pluck();
  expect(stamp.get()).toBe(1);
});
