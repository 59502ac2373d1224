import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** A closed database with a profile and no backup, so that whatever is not kept is lost. */
function storedFolder() {
  const folder = temporaryFolder();
  const { db, repositories, file } = openTestDb(folder);
  seed(repositories);
  db.close();
  return { folder, file };
}

function expectKept(folder: string) {
  const { recovery, repositories, db } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'index', restoredFrom: null, lost: '' });
  expect(repositories.profiles.active()?.id).toBe('p1');
  db.close();
  expect(openTestDb(folder).recovery).toBeNull();
}

test('a file that says of itself since a bit flipped that nobody may write to it keeps all its rows', () => {
  const { folder, file } = storedFolder();
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(18) ^ 0x40, 18);
  writeFileSync(file, bytes);
  expectKept(folder);
});

test.each([
  ['a letter', "UPDATE schema_history SET name = 'one-job-one-kex' WHERE version = 3"],
  ['a number', 'UPDATE schema_history SET version = version + 64 WHERE version = 10'],
])('%s that flipped in the list of steps does not make the data that of a newer program', (_what, flip) => {
  const { folder, file } = storedFolder();
  const client = new Sqlite(file);
  client.exec(flip);
  client.close();
  expectKept(folder);
});

test('a list of steps that differs by more is left alone', () => {
  const { folder, file } = storedFolder();
  const client = new Sqlite(file);
  client.exec("UPDATE schema_history SET name = 'another-thing' WHERE version = 3");
  client.close();
  expect(() => openTestDb(folder)).toThrow(/newer version of JobAI/);
});
