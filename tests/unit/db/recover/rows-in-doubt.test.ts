import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupDatabase } from '#main/db/backup.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { distinctJob } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const PAGE = 4096;
const MANY = 40;

/** A closed database whose jobs fill some pages, with a backup from before the last of them. */
function storedFolder() {
  const folder = temporaryFolder();
  const { db, repositories, file } = openTestDb(folder);
  seed(repositories);
  for (const [table, id] of [
    ['awards', 'a1'],
    ['interests', 'i1'],
  ])
    db.client.exec(
      `INSERT INTO ${table} (person_id, id, title, organisation, date, url, text, highlights)
       SELECT id, '${id}', '${id}', '', '', '', '', '[]' FROM people`,
    );
  const store = (n: number) => {
    const description = `We look for somebody who can do ${n} things. `.repeat(40);
    repositories.jobs.upsert('p1', distinctJob({ id: `n${n}`, url: `https://x.org/${n}`, description }));
  };
  for (let n = 1; n < MANY; n += 1) store(n);
  backupDatabase({ file, backupsDir: join(dirname(file), 'backups'), at: new Date('2026-11-25T08:00:00Z') });
  store(MANY);
  db.close();
  return { folder, file };
}

/** How many jobs a folder's database opens with, and what it says of that. */
function open(folder: string) {
  const { db, recovery } = openTestDb(folder);
  const jobs = Number(db.client.prepare('SELECT count(*) FROM discovered_jobs').pluck().get());
  db.close();
  return { jobs, recovery };
}

function rootOf(file: string, name: string): number {
  const client = new Sqlite(file, { readonly: true });
  const root = client.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name);
  client.close();
  return Number(root);
}

/** By https://sqlite.org/fileformat2.html#b_tree_pages: the page that the first cell of an inner page leads to. */
function firstChild(bytes: Buffer, page: number): number {
  const start = (page - 1) * PAGE;
  return bytes.readUInt32BE(start + bytes.readUInt16BE(start + 12));
}

function swapPages(bytes: Buffer, one: number, other: number): void {
  const kept = Buffer.from(bytes.subarray((one - 1) * PAGE, one * PAGE));
  bytes.copy(bytes, (one - 1) * PAGE, (other - 1) * PAGE, other * PAGE);
  kept.copy(bytes, (other - 1) * PAGE);
}

test('a table that ends up under one of its own pages has lost rows, however sound that page is', () => {
  const { folder, file } = storedFolder();
  const bytes = readFileSync(file);
  const root = rootOf(file, 'discovered_jobs');
  swapPages(bytes, root, firstChild(bytes, root));
  writeFileSync(file, bytes);
  const { jobs, recovery } = open(folder);
  expect(recovery).toMatchObject({ cause: 'damaged', restoredFrom: '2026-11-25T08:00:00Z' });
  expect(recovery?.lost).not.toBe('');
  expect(jobs).toBe(MANY);
  expect(open(folder).recovery).toBeNull();
});

test('two tables of like columns in each other’s place are not told by their new indexes to be right', () => {
  const { folder, file } = storedFolder();
  const bytes = readFileSync(file);
  swapPages(bytes, rootOf(file, 'awards'), rootOf(file, 'interests'));
  writeFileSync(file, bytes);
  expect(open(folder).recovery).toMatchObject({ cause: 'damaged', restoredFrom: '2026-11-25T08:00:00Z' });
});

test('an index that tells of rows which never were is made anew where another one knows better', () => {
  const { folder, file } = storedFolder();
  const bytes = readFileSync(file);
  swapPages(bytes, rootOf(file, 'discovered_jobs_created'), rootOf(file, 'discovered_jobs_words'));
  writeFileSync(file, bytes);
  const { jobs, recovery } = open(folder);
  expect(recovery).toMatchObject({ cause: 'index', restoredFrom: null, lost: '' });
  expect(jobs).toBe(MANY + 1);
});
