import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'model-gateway');

test('what models cost before is still there, and what leaves the machine is noted with a purpose that is known', () => {
  const client = new Sqlite(':memory:');
  migrate(client, MIGRATIONS.slice(0, TO));
  const columns = client.pragma('table_info(llm_calls)') as {
    name: string;
    notnull: number;
    type: string;
    dflt_value: unknown;
  }[];
  const needed = columns.filter(
    ({ name, notnull, dflt_value }) => notnull === 1 && dflt_value === null && name !== 'id',
  );
  const names = needed.map(({ name }) => name);
  const values = needed.map(({ type }) => (type === 'TEXT' ? 'said' : 7));
  client
    .prepare(`INSERT INTO llm_calls (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
    .run(...values);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT agent FROM llm_calls').pluck().all()).toEqual(['said']);
  const note = client.prepare(
    "INSERT INTO outbound_requests (at, host, purpose, method, bytes_out, bytes_in, about) VALUES ('2026', 'x.example', ?, 'GET', 1, 2, '')",
  );
  note.run('model');
  expect(() => note.run('to spy')).toThrow('CHECK');
  client.close();
});
