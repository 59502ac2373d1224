import { expect, test } from 'vitest';
import { choiceOf, createSyncRows } from '#main/db/sync/sync-rows.ts';
import { SYNCED_TABLES } from '#main/db/sync/synced-tables.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const ALL = choiceOf(['profile', 'jobs', 'documents', 'applications', 'answers'], false);

function open() {
  const opened = openTestDb();
  const rows = createSyncRows(opened.db, ({ id }) => `/there/${id}`);
  opened.repositories.profiles.save(sampleProfile());
  return { ...opened, rows };
}

test('nothing is noted until it is switched on, then all that is there, and each change in its own transaction', () => {
  const { db, rows, repositories } = open();
  expect(rows.waiting(ALL)).toBe(0);
  rows.turnOn('user', 'machine');
  const first = rows.next(ALL, 1000);
  expect(first.map(({ row }) => row.table)).toEqual(
    expect.arrayContaining(['user_profiles', 'user_personas']),
  );
  rows.sent(
    first,
    first.map(({ row }) => ({ table: row.table, id: row.id, seen: row.seen, same: true as const })),
    ALL,
  );
  expect(rows.waiting(ALL)).toBe(0);

  expect(() =>
    db.transaction(() => {
      db.client.exec(`UPDATE people SET city = 'Rome'`);
      throw new Error('not kept');
    }),
  ).toThrow('not kept');
  expect(rows.waiting(ALL)).toBe(0);
  db.client.exec(`UPDATE people SET city = 'Rome'`);
  const [change] = rows.next(ALL, 10);
  expect(change?.row.body).toMatchObject({ city: 'Rome' });
  expect(Object.keys(change?.row.clocks ?? {}).sort()).toEqual(['*', 'city']);
  repositories.jobs.upsert('p1', sampleJob({ source: 'practice', vendor: 'practice' }));
  expect(rows.next(ALL, 100).filter(({ row }) => row.table.startsWith('discovered'))).toEqual([]);
});

test('a change that is made while its row is on the way is sent again', () => {
  const { db, rows } = open();
  rows.turnOn('user', 'machine');
  const first = rows.next(ALL, 1000);
  db.client.exec(`UPDATE people SET city = 'Rome'`);
  rows.sent(
    first,
    first.map(({ row }) => ({ table: row.table, id: row.id, seen: row.seen, same: true as const })),
    ALL,
  );
  expect(rows.next(ALL, 10).map(({ row }) => row.table)).toEqual(['user_profiles']);
});

test('a row whose parent has not come waits aside and is taken in with it', () => {
  const { db, rows } = open();
  rows.turnOn('user', 'machine');
  const clock = `${'1'.repeat(16)}-other`;
  const row = (table: string, id: string, body: Record<string, unknown>) => ({
    ...{ table, id, body, clocks: { '*': clock }, seen: {}, removed: null },
  });
  const page = (changes: ReturnType<typeof row>[]) => ({
    rows: changes,
    last: 5,
    more: false,
    now: 0,
    epoch: 1,
  });
  const application = {
    id: 'a',
    profile_id: 'p1',
    job_id: 'j',
    title: 't',
    company: 'c',
    url: 'u',
    status: 'applied',
  };
  rows.pulled(page([row('job_applications', 'a', application)]), ALL);
  expect([...rows.takeIn()].reduce((sum, taken) => sum + taken.rows, 0)).toBe(0);
  expect(rows.state().aside).toBe(1);
  const job = {
    id: 'j',
    profile_id: 'p1',
    job_key: 'k',
    source: 's',
    url: 'u',
    title: 't',
    company: 'c',
    closed: 0,
    body: '{}',
  };
  rows.pulled(page([row('discovered_jobs', 'p1|j', job)]), ALL);
  expect([...rows.takeIn()].reduce((sum, taken) => sum + taken.rows, 0)).toBe(2);
  expect(rows.state().aside).toBe(0);
  expect(db.client.prepare('SELECT status FROM applications').pluck().get()).toBe('applied');
});

test('every table of the program is either exchanged or known to be of this machine alone', () => {
  const { db } = open();
  const own = [
    ...[
      'boards',
      'watched_boards',
      'cache',
      'chunks',
      'chunks_fts',
      'chunk_vectors_next',
      'drafts',
      'events',
      'facts',
      'human_requests',
      'job_search',
      'jobs_fts',
    ],
    ...[
      'llm_calls',
      'outbound_requests',
      'run_jobs',
      'runs',
      'saved_search_finds',
      'schema_history',
      'settings_meta',
      'stage_results',
    ],
    ...[
      'submission_keys',
      'tasks',
      'sqlite_sequence',
      'sync_conflicts',
      'sync_history',
      'sync_inbox',
      'sync_outbox',
      'sync_rows',
      'sync_state',
    ],
  ];
  const all = db.client
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all() as string[];
  const exchanged = SYNCED_TABLES.map(({ table }) => table);
  expect(all.filter((name) => !own.includes(name) && !exchanged.includes(name))).toEqual([]);
  expect(exchanged.filter((name) => !all.includes(name))).toEqual([]);
});
