import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keysOf } from '#main/db/ledger/ledger-entry.ts';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { keysOfJob } from '#shared/domain/same-job/address-keys.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'keys-of-forms');
const BAKER = 'https://bread.example/jobs/12';
const FORM = 'https://bread.example/jobs/apply-today';
const NAME = 'https://bread.example/jobs/berlin';
const APPLY = 'https://bread.example/apply';

test('what was sent before is held back by the number of its posting, and by its old key, too, and by no mere name', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = (
    id: string,
    row: { key: string; url: string; form?: string; vendor?: string; title?: string },
  ) => {
    const { key, url, form = url, vendor = null, title = 'Application' } = row;
    client
      .prepare(
        `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
         VALUES (?, 'p', ?, 'x', ?, ?, 'Bread', 0, ?)`,
      )
      .run(
        id,
        key,
        url,
        title,
        JSON.stringify({ vendor, applyUrl: form === url ? null : form, locations: [] }),
      );
    client
      .prepare(
        `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, note)
         VALUES ('p', ?, ?, ?, 'confirmed', 'h', '2026-11-01T00:00:00.000Z', '')`,
      )
      .run(key, id, form);
  };
  add('a', { key: 'linkedin:4100', url: 'https://www.linkedin.com/jobs/view/4100', form: BAKER });
  add('b', { key: `${APPLY} application`, url: `${APPLY}?position=engineer` });
  add('c', {
    key: 'workday:bread/r-123-1',
    url: 'https://bread.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_R-123-1',
  });
  add('d', {
    key: 'https://jobs.bread.example/jobs/7001234',
    url: 'https://jobs.bread.example/jobs/7001234-cook',
    vendor: 'teamtailor',
  });
  add('e', { key: `${APPLY} cook`, url: APPLY, title: 'Cook' });
  add('f', { key: 'linkedin:4200', url: 'https://www.linkedin.com/jobs/view/4200', form: FORM });
  add('g', { key: 'linkedin:4300', url: 'https://www.linkedin.com/jobs/view/4300', form: NAME });
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const holders = client
    .prepare(
      'SELECT s.job_id FROM submissions s JOIN submission_keys k ON k.submission_id = s.id WHERE k.job_key = ?',
    )
    .pluck();
  const heldBack = (url: string) => keysOfJob({ url, title: 'Baker' }).flatMap((key) => holders.all(key));
  expect(heldBack(`${BAKER}/apply`)).toEqual(['a']);
  expect(heldBack(`${APPLY}/?position=Engineer`)).toEqual(['b']);
  expect(heldBack(`${APPLY}?position=designer`)).toEqual([]);
  expect(heldBack('https://bread.wd5.myworkdayjobs.com/Ext/job/Ulm/Cook_R-123')).toEqual(['c']);
  expect(heldBack('https://bread.teamtailor.com/jobs/7001234')).toEqual(['d']);
  for (const url of [APPLY, FORM, NAME]) expect(heldBack(url)).toEqual([]);
  for (const [id, key] of [
    ['a', 'linkedin:4100'],
    ['b', `${APPLY} application`],
    ['c', 'workday:bread/r-123-1'],
    ['d', 'https://jobs.bread.example/jobs/7001234'],
  ])
    expect(holders.all(key)).toEqual([id]);
  client.close();
});

test('a line of the record of what was sent is known by the number of its form, and by its vendor', () => {
  const line = { jobKey: 'old', keys: [], title: 'Cook', vendor: 'teamtailor', url: `${BAKER}#apply` };
  const keys = keysOf({ ...line, jobUrl: 'https://jobs.bread.example/jobs/7001234-cook' });
  expect(keys).toEqual(expect.arrayContaining(['old', BAKER, 'teamtailor:7001234']));
});
