import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'goes-on');

test('what was stored before is not said to go on, and what is stored now can be', () => {
  const client = new Sqlite(':memory:');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
INSERT INTO people (id, full_name, first_name, last_name, preferred_name, email, phone, street, city, region, postal, country)
VALUES ('p', 'Ada Byron', 'Ada', 'Byron', '', '', '', '', '', '', '', '');
INSERT INTO education (person_id, id, school, degree, field, location, start_date, end_date, gpa, highlights)
VALUES ('p', 'ed1', 'Leeds', 'MSc', '', '', '2024', '', '', '[]');`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const kept = () => client.prepare('SELECT school, start_date, current FROM education').all();
  expect(kept()).toEqual([{ school: 'Leeds', start_date: '2024', current: 0 }]);
  client.exec("UPDATE education SET current = 1 WHERE id = 'ed1'");
  expect(kept()).toEqual([{ school: 'Leeds', start_date: '2024', current: 1 }]);
  for (const table of ['projects', 'volunteering', 'certificates', 'other_entries'])
    expect(client.prepare(`SELECT count(current) FROM ${table}`).pluck().get()).toBe(0);
});
