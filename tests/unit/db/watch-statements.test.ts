import { expect, test } from 'vitest';
import { describeStatement, watchStatements } from '#main/db/watch-statements.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

test.each([
  ['select "id" from "discovered_jobs" where "id" = ?', 'SELECT', 'discovered_jobs'],
  ['INSERT OR IGNORE INTO events (id) VALUES (?)', 'INSERT', 'events'],
  ["UPDATE people SET full_name = 'Ada Byron'", 'UPDATE', 'people'],
  ['PRAGMA quick_check', 'PRAGMA', ''],
  ['WITH a AS (SELECT 1) SELECT * FROM a', 'SELECT', 'a'],
])('%s is told by its kind and table', (sql, operation, table) => {
  expect(describeStatement(sql)).toEqual({ operation, table });
});

test('statements are seen while somebody looks, also those that were prepared before, and not after', () => {
  const { client } = openTestDb().db;
  const prepared = client.prepare('SELECT count(*) AS n FROM profiles');
  const seen: string[] = [];
  const stop = watchStatements(client, ({ operation, table }, run) => {
    seen.push(`${operation} ${table}`);
    return run();
  });
  expect(prepared.get()).toEqual({ n: 0 });
  stop();
  prepared.get();
  expect(seen).toEqual(['SELECT profiles']);
});
