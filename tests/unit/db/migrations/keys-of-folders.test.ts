import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keysOf } from '#main/db/ledger/ledger-entry.ts';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'keys-of-folders');
const NURSE = 'https://oak.example/jobs/nurse';
const LIST = 'https://oak.example/careers';

test('what was sent under the address of a file holds the job back under that of its folder, and by its old key, too', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = (id: string, key: string, url: string, state: string) => {
    client
      .prepare(
        `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
         VALUES (?, 'p', ?, 'x', ?, 'Cook', 'Oak', 0, '{"vendor":null,"applyUrl":null,"locations":["Leeds"]}')`,
      )
      .run(id, key, url);
    client
      .prepare(
        `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, note)
         VALUES ('p', ?, ?, ?, ?, 'h', '2026-11-01T00:00:00.000Z', '')`,
      )
      .run(key, id, url, state);
  };
  add('a', `${NURSE}/index.html`, `${NURSE}/index.html`, 'confirmed');
  add('b', `${LIST}/index.php cook`, `${LIST}/index.php`, 'unknown');
  add('c', `${NURSE}-12/amp`, `${NURSE}-12/amp`, 'armed');
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const state = client
    .prepare(
      `SELECT s.state FROM submissions s JOIN submission_keys k ON k.submission_id = s.id WHERE k.job_key = ?`,
    )
    .pluck();
  expect(state.all(jobKeyOf({ url: `${NURSE}/`, title: 'Cook' }))).toEqual(['confirmed']);
  expect(state.all(`${NURSE}/index.html`)).toEqual(['confirmed']);
  expect(state.all(jobKeyOf({ url: LIST, title: 'Cook' }))).toEqual(['unknown']);
  expect(state.all(`${LIST}/index.php cook`)).toEqual(['unknown']);
  expect(state.all(jobKeyOf({ url: LIST, title: 'Baker' }))).toEqual([]);
  expect(state.all(jobKeyOf({ url: `${NURSE}-12`, title: 'Cook' }))).toEqual(['armed']);
  client.close();
});

test('a line of the record of what was sent is known by the key of today, also under the address of a list', () => {
  const line = {
    jobKey: 'old',
    keys: [],
    jobUrl: `${LIST}/index.html`,
    vendor: null,
    url: '',
    title: 'Cook',
  };
  expect(keysOf(line)).toContain(jobKeyOf({ url: `${LIST}/`, title: 'Cook' }));
  expect(keysOf(line)).toContain('old');
});
