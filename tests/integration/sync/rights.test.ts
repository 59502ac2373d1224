import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker, Postgres } from '#tests/simulators/supabase/database.ts';
import { shippedSql, startPostgres } from '#tests/simulators/supabase/postgres.ts';
import { drawFrom } from '../../chaos/sync/draw-from.ts';
import { measureRights } from '../../chaos/sync/measure-rights.ts';

let postgres: Postgres;
beforeAll(async () => {
  // As WebAssembly, which brings pgvector.
  postgres = await startPostgres('pglite');
}, 180_000);
afterAll(() => postgres.close());

async function newUser(): Promise<Asker> {
  const id = randomUUID();
  await postgres.exec(`insert into auth.users (id, email) values ('${id}', '${id}@example.org')`);
  return { role: 'authenticated', claims: { sub: id, role: 'authenticated' } };
}

test('the SQL may be run again, and keeps what is there', async () => {
  const user = await newUser();
  await postgres.as(
    user,
    `insert into user_profiles (id, body) values ('p', '{"first_name": "Ada", "last_name": "Byron"}')`,
  );
  await postgres.exec(shippedSql());
  expect(await postgres.as(user, 'select full_name, user_id from user_profiles')).toEqual([
    { full_name: 'Ada Byron', user_id: user.claims?.sub },
  ]);
});

test('of many drawn attempts of one user none gets or changes what is another one’s', async () => {
  const row = await measureRights(postgres, 300, drawFrom(7));
  expect(row).toMatchObject({ figure: 0, holds: true });
});

test('finds the passages of one user by meaning, above a threshold', async () => {
  const [one, other] = [await newUser(), await newUser()];
  const vector = (at: number) =>
    `[${Array.from({ length: 768 }, (_, index) => (index === at ? 1 : 0)).join(',')}]`;
  const add = 'insert into documents (content, embedding) values ($1, $2)';
  await postgres.as(one, add, ['mine', vector(0)]);
  await postgres.as(one, add, ['mine, of something else', vector(1)]);
  await postgres.as(other, add, ['theirs', vector(0)]);
  const find =
    'select content, round(similarity::numeric, 2)::text as similarity from match_documents($1, 0.5, 4, $2)';
  expect(await postgres.as(one, find, [vector(0), one.claims?.sub])).toEqual([
    { content: 'mine', similarity: '1.00' },
  ]);
  expect(await postgres.as(one, find, [vector(0), other.claims?.sub])).toEqual([]);
});

test('every table that machines exchange has row-level security, its policy, and an index', async () => {
  const rows = await postgres.as<{ table: string }>(
    { role: 'service_role' },
    `select t.name as table from unnest(jobai_tables()) t (name)
     join pg_class c on c.relname = t.name where not c.relrowsecurity
       or not exists (select from pg_policies p where p.tablename = t.name)
       or not exists (select from pg_indexes i where i.tablename = t.name)
       or not exists (select from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal)`,
  );
  expect(rows).toEqual([]);
});
