import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

test('a draft is kept as it was last typed, until it is forgotten', () => {
  const { repositories } = openTestDb();
  const { profile } = seed(repositories);
  repositories.drafts.put(profile.id, { id: 'ask-1', parts: { text: 'Dear' } });
  repositories.drafts.put(profile.id, { id: 'ask-1', parts: { text: 'Dear Ms Noether', comment: '' } });
  expect(repositories.drafts.list(profile.id)).toEqual([
    { id: 'ask-1', parts: { text: 'Dear Ms Noether', comment: '' } },
  ]);
  repositories.drafts.forget('ask-1');
  expect(repositories.drafts.list(profile.id)).toEqual([]);
});

test('the table of drafts is added to a database that holds data, and goes with its profile', () => {
  const folder = temporaryFolder();
  const options = { file: join(folder, 'jobai.sqlite'), backupsDir: join(folder, 'backups'), log: silentLog };
  const before = MIGRATIONS.slice(
    0,
    MIGRATIONS.findIndex(({ name }) => name === 'drafts'),
  );
  const { db: old } = openDatabase({ ...options, clock: movableClock(), migrations: before });
  old.client.exec(`INSERT INTO profiles (id, persona, body) VALUES ('p1', 'x', '{}')`);
  old.close();
  const { db } = openDatabase({ ...options, clock: movableClock() });
  onTestFinished(() => db.close());
  const { drafts } = createRepositories(db, movableClock());
  drafts.put('p1', { id: 'ask-1', parts: { text: 'a' } });
  expect(drafts.list('p1')).toHaveLength(1);
  db.client.exec(`DELETE FROM profiles`);
  expect(drafts.list('p1')).toEqual([]);
});
