import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const PAGE = 4096;

/** A closed database with a job, and no backup: whatever is not kept is lost. */
function storedFolder() {
  const folder = temporaryFolder();
  const { db, repositories, file } = openTestDb(folder);
  seed(repositories);
  db.close();
  return { folder, file };
}

function bySql(sql: string) {
  return (file: string) => {
    const client = new Sqlite(file);
    client.unsafeMode();
    client.exec(sql);
    client.close();
  };
}

function byZeros(table: string) {
  return (file: string) => {
    const client = new Sqlite(file);
    const root = client.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table);
    client.close();
    const bytes = readFileSync(file);
    bytes.fill(0, (Number(root) - 1) * PAGE, Number(root) * PAGE);
    writeFileSync(file, bytes);
  };
}

test.each([
  ['is of a format that does not exist', bySql("UPDATE jobs_fts_config SET v = 0 WHERE k = 'version'")],
  ['has lost its plan', bySql("UPDATE jobs_fts_data SET block = x'ffffffffffff' WHERE id = 10")],
  ['has a page of nothing', byZeros('jobs_fts_data')],
  ['is of the user’s own files and broken', byZeros('chunks_fts_data')],
])('an index of words that %s is made anew from the rows, which all stay', (_what, harm) => {
  const { folder, file } = storedFolder();
  harm(file);
  const { recovery, repositories, db } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'index', restoredFrom: null, lost: '' });
  expect(repositories.profiles.active()?.id).toBe('p1');
  db.close();
  const client = new Sqlite(file, { readonly: true });
  expect(client.prepare("SELECT count(*) FROM jobs_fts WHERE jobs_fts MATCH 'engineer'").pluck().get()).toBe(
    1,
  );
  client.close();
  expect(openTestDb(folder).recovery).toBeNull();
});
