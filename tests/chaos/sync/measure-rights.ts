import { randomUUID } from 'node:crypto';
import type { Row } from '#tests/measures/measure.ts';
import type { Asker, Postgres } from '#tests/simulators/supabase/database.ts';
import type { Draw } from './edits.ts';

/** The id of each of B's rows, which A may guess and use for rows of its own. */
const ID = 'row-of-b';
/** What only B's rows hold. */
const SECRET = 'belongs-to-b';

/** What A got of B: values of B's that came back, or rows of B's that are otherwise than before. */
export async function measureRights(postgres: Postgres, attempts: number, draw: Draw): Promise<Row> {
  const [a, b] = [randomUUID(), randomUUID()];
  await postgres.exec(`insert into auth.users (id, email) values ('${a}', 'a-${a}@x'), ('${b}', 'b-${b}@x')`);
  const asB: Asker = { role: 'authenticated', claims: { sub: b, role: 'authenticated' } };
  const asA: Asker = { role: 'authenticated', claims: { sub: a, role: 'authenticated' } };
  const [tables = []] = (await postgres.as<{ t: string[] }>(asB, 'select public.jobai_tables() as t')).map(
    ({ t }) => t,
  );
  await fillFor(postgres, asB, tables);
  const before = await stateOf(postgres, b, tables);
  let got = 0;
  const seen: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const asker = [
      asA,
      asA,
      asA,
      { role: 'anon' } as Asker,
      { ...asA, claims: { sub: a, role: 'service_role' } },
    ][draw(5)] as Asker;
    const sql = attemptOf(tables, a, b, draw);
    const rows = await postgres.as(asker, sql).catch(() => []);
    if (!JSON.stringify(rows).includes(SECRET)) continue;
    got += 1;
    seen.push(sql);
  }
  const isSame = (await stateOf(postgres, b, tables)) === before;
  return {
    ...{ name: `sync: of ${attempts} drawn attempts on another user's rows, those that got or changed any` },
    ...{
      figure: got + (isSame ? 0 : 1),
      unit: 'attempts',
      against: null,
      goal: '0',
      holds: got === 0 && isSame,
    },
    ...(seen[0] === undefined ? {} : { note: seen[0] }),
  };
}

async function fillFor(postgres: Postgres, asB: Asker, tables: readonly string[]): Promise<void> {
  const clock = (tick: number) => `${String(tick).padStart(16, '0')}-b`;
  const rows = tables.flatMap((table) => [
    {
      table,
      id: ID,
      body: { title: SECRET, body: '{}' },
      clocks: { '*': clock(1) },
      seen: {},
      removed: null,
    },
  ]);
  const push = 'select public.jobai_push($1, $1, 1, $2)';
  await postgres.as(asB, push, ['b', JSON.stringify(rows)]);
  const late = rows.map((row) => ({
    ...row,
    body: { title: `${SECRET} too` },
    clocks: { '*': `${String(2).padStart(16, '0')}-c` },
  }));
  await postgres.as(asB, push, ['c', JSON.stringify(late)]);
  await postgres.as(
    asB,
    `insert into storage.objects (bucket_id, name, content) values ('jobai', $1, '${SECRET}')`,
    [`${asB.claims?.sub}/${SECRET}`],
  );
}

/** All of B's, as the owner of the database sees it. */
async function stateOf(postgres: Postgres, b: string, tables: readonly string[]): Promise<string> {
  const asOwner: Asker = { role: 'service_role' };
  const all = [...tables, 'sync_cursors', 'sync_changes', 'sync_conflicts', 'sync_machines'];
  const parts = all.map(
    (table) => `select '${table}' as t, to_jsonb(x)::text as r from public.${table} x where user_id = '${b}'`,
  );
  const objects = `select 'objects', name || coalesce(encode(content, 'hex'), '') from storage.objects where name like '${b}/%'`;
  return JSON.stringify(
    await postgres.as(asOwner, `${[...parts, objects].join(' union all ')} order by 1, 2`),
  );
}

/** One drawn statement by which A could reach for what is B's. */
function attemptOf(tables: readonly string[], a: string, b: string, draw: Draw): string {
  const all = [...tables, 'sync_cursors', 'sync_changes', 'sync_conflicts', 'sync_machines'];
  const table = `public.${all[draw(all.length)]}`;
  const other = `public.${tables[draw(tables.length)]}`;
  const clock = `${'9'.repeat(16)}-a`;
  const row = JSON.stringify([
    {
      table: tables[draw(tables.length)],
      id: ID,
      body: { title: 'taken' },
      clocks: { '*': clock },
      seen: {},
      removed: null,
      user_id: b,
    },
  ]);
  const ways = [
    `select * from ${table}`,
    `select * from ${table} where user_id = '${b}'`,
    `select * from ${other} where id = '${ID}' or true`,
    `select x.* from ${other} x join ${table} y on true where x.user_id = '${b}' limit 5`,
    `select * from ${other} where body->>'title' like '${SECRET.slice(0, 3)}%'`,
    `select count(*), string_agg(body::text, '') from ${other} where user_id <> '${a}'`,
    `update ${table} set user_id = '${a}' where user_id = '${b}' returning *`,
    `update ${other} set body = '{}' returning *`,
    `update ${other} set user_id = '${b}'`,
    `delete from ${table} where user_id = '${b}' returning *`,
    `delete from ${table} where user_id <> '${a}'`,
    `insert into ${other} (user_id, id, body) values ('${b}', 'planted', '{}') returning *`,
    `insert into ${other} (user_id, id, body) values ('${b}', '${ID}', '{}') on conflict (user_id, id) do update set body = excluded.body returning *`,
    `with stolen as (delete from ${other} returning *) select * from stolen`,
    `select * from public.user_profile_details`,
    `select * from public.user_experience_details where user_id = '${b}'`,
    `select public.jobai_pull(0, 1000)`,
    `select public.jobai_push('a', 'a', 1, '${row}')`,
    `select public.jobai_join('${JSON.stringify(JSON.parse(row)[0])}', 0)`,
    `select public.jobai_note('user_profiles', '${ID}', 'x', null, null, '${clock}', '${clock}', 5)`,
    `select public.jobai_settle((select id from public.sync_conflicts where user_id = '${b}' limit 1))`,
    `select public.jobai_erase()`,
    `select set_config('request.jwt.claims', '{"sub":"${b}"}', true) from ${table} limit 0`,
    `truncate ${table}`,
    `alter table ${table} disable row level security`,
    `drop policy "own rows" on ${table}`,
    `select * from storage.objects`,
    `update storage.objects set name = '${a}/x' where name like '${b}/%' returning *`,
    `delete from storage.objects where bucket_id = 'jobai' returning *`,
    `insert into storage.objects (bucket_id, name) values ('jobai', '${b}/planted') returning *`,
    `copy ${table} to stdout`,
    `lock table ${table}`,
  ];
  return ways[draw(ways.length)] as string;
}
