import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { Answer } from '#shared/domain/answer.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const STEP = MIGRATIONS.findIndex(({ name }) => name === 'answers-by-place');

function open(folder: string, steps: number) {
  const options = { backupsDir: join(folder, 'backups'), log: silentLog, clock: movableClock() };
  const file = join(folder, 'jobai.sqlite');
  const { db } = openDatabase({ file, ...options, migrations: MIGRATIONS.slice(0, steps) });
  onTestFinished(() => db.close());
  return db;
}

it('keeps all answers, and binds those about a country to the country of the address', () => {
  const folder = temporaryFolder();
  const before = open(folder, STEP);
  const profile = sampleProfile();
  const body = JSON.stringify({ ...profile, address: { ...profile.address, country: 'ES' } });
  before.client
    .prepare('INSERT INTO profiles (id, persona, body) VALUES (?, ?, ?)')
    .run(profile.id, 'x', body);
  const insert = before.client.prepare(
    "INSERT INTO answers (id, profile_id, key, question, question_key, value, scope) VALUES (?, ?, ?, ?, ?, 'Yes', 'any')",
  );
  insert.run('a1', profile.id, 'auth.authorized', 'May you work?', 'may you work');
  insert.run('a2', profile.id, 'custom', 'Do you like tea?', 'do you like tea');
  before.close();

  const after = open(folder, MIGRATIONS.length);
  const { answers } = createRepositories(after, movableClock());
  const found = answers.list(profile.id);
  expect(found.map(({ id, place }) => [id, place]).sort()).toEqual([
    ['a1', 'ES'],
    ['a2', ''],
  ]);
  const first = found.find(({ id }) => id === 'a1');
  answers.save(Answer.parse({ ...first, id: 'a3', place: 'DE', value: 'No' }));
  answers.save(Answer.parse({ ...first, id: 'a4', value: 'No' }));
  expect(
    answers
      .list(profile.id)
      .map(({ id, value }) => `${id} ${value}`)
      .sort(),
  ).toEqual(['a1 No', 'a2 Yes', 'a3 No']);
});
