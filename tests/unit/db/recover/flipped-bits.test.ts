import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupDatabase } from '#main/db/backup.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** A closed database with a profile; without a backup whatever is not kept is lost. */
function storedFolder({ backup = false } = {}) {
  const folder = temporaryFolder();
  const { db, repositories, file, backupsDir, clock } = openTestDb(folder);
  seed(repositories);
  if (backup) backupDatabase({ file, backupsDir, at: clock.now() });
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

test('a header that names a format which does not exist is damage, and the backup comes back', () => {
  const { folder, file } = storedFolder({ backup: true });
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(47) ^ 0x10, 47);
  writeFileSync(file, bytes);
  const { recovery, repositories } = openTestDb(folder);
  expect(recovery).toMatchObject({ cause: 'damaged', restoredFrom: expect.any(String) });
  expect(repositories.profiles.active()?.id).toBe('p1');
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
