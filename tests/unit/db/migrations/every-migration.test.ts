import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const folder = join(import.meta.dirname, '..');
const tests = globSync('**/*.test.ts', { cwd: folder }).map((name) =>
  readFileSync(join(folder, name), 'utf8'),
);

/** Whether a test goes to the step before this one, stores something, and takes the step. */
const isTested = (name: string): boolean =>
  tests.some(
    (text) =>
      new RegExp(`name === '${name}'`).test(text) &&
      /MIGRATIONS\.slice\(\s*0/.test(text) &&
      /INSERT INTO|\.save\(|\.put\(/i.test(text),
  );

test('each migration has a test from the step before it, with data', () => {
  const [, ...steps] = MIGRATIONS;
  expect(steps.map(({ name }) => name).filter((name) => !isTested(name))).toEqual([]);
  expect(isTested('no-such-step')).toBe(false);
});

test('what was stored at the first step is there after each later one, and nothing points into the void', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, 1));
  client.exec(`
    INSERT INTO profiles (id, persona, body) VALUES ('p', 'P',
      '{"id":"p","persona":"P","name":{"first":"Ada","last":"Byron","full":"Ada Byron"},"address":{}}');
    INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body) VALUES
      ('j', 'p', 'k', 'url', 'https://x.example/1', 'Baker', 'Kiln', 0, '{}');
    INSERT INTO applications (id, profile_id, job_id, title, company, url, status) VALUES
      ('a', 'p', 'j', 'Baker', 'Kiln', 'https://x.example/1', 'applied')`);
  for (const step of MIGRATIONS.slice(1)) {
    migrate(client, [step]);
    expect(client.pragma('foreign_key_check'), step.name).toEqual([]);
    expect(client.pragma('quick_check', { simple: true }), step.name).toBe('ok');
    for (const table of ['profiles', 'discovered_jobs', 'applications'])
      expect(
        client.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
        `${table} after ${step.name}`,
      ).toBe(1);
  }
  client.close();
});
