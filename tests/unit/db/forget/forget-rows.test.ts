import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createForgetPart } from '#main/compose/storage/forget-part.ts';
import { backupDatabase } from '#main/db/backup.ts';
import { DOOMED } from '#main/db/forget/doomed-rows.ts';
import { createLogging } from '#main/logging/create-logging.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** No other word holds it. */
const NAME = 'Zyxwal';

function world() {
  const folder = temporaryFolder();
  const { db, repositories, backupsDir, file, clock } = openTestDb(folder);
  const logging = createLogging({ dir: join(folder, 'logs'), level: 'debug', clock });
  repositories.profiles.save(sampleProfile());
  const theirs = (id: string, company: string) => {
    const url = `https://jobs.example.org/${company.split(' ')[0]?.toLowerCase()}/${id}`;
    const job = sampleJob({ id, company, url, vendor: null, title: `Engineer ${id}` });
    return repositories.jobs.upsert('p1', { ...job, description: `${company} wants ${id}.` });
  };
  const gone = theirs('gone', `${NAME} GmbH`);
  const kept = theirs('kept', 'Other');
  const at = clock.now().toISOString();
  for (const [run, job, company] of [
    ['r1', 'gone', `The ${NAME}, Inc.`],
    ['r2', 'kept', 'Other'],
  ] as const) {
    db.client
      .prepare(
        `INSERT INTO runs (id, profile_id, status, config, message, found, started_at, elapsed_ms)
         VALUES (?, 'p1', 'completed', '{}', ?, 1, ?, 0)`,
      )
      .run(run, `Read ${company}`, at);
    db.client
      .prepare(
        `INSERT INTO run_jobs (run_id, job_id, profile_id, position, title, company, url, stage, done, status, message)
         VALUES (?, ?, 'p1', 0, 't', ?, 'u', 's', '[]', 'done', '')`,
      )
      .run(run, job, company);
    const id = (kind: string) => `${kind}-${run}`;
    const path = join(folder, 'documents', id('file'), 'letter.pdf');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `To ${company}`);
    db.client.exec(`
      INSERT INTO files (id, profile_id, path, name, mime, bytes, sha256) VALUES ('${id('file')}', 'p1', '${path}', '${company}.pdf', 'application/pdf', 1, 'x');
      INSERT INTO cover_letters (id, profile_id, job_id, run_id, file_id, approved, tone, draft, engine, body)
        VALUES ('${id('letter')}', 'p1', '${job}', '${run}', '${id('file')}', 0, 'plain', 0, 'offline', '{"to":"${company}"}');
      INSERT INTO document_versions (id, profile_id, document_id, body, written_at) VALUES ('${id('version')}', 'p1', '${id('letter')}', '"${company}"', '${at}');
      INSERT INTO stage_results (run_id, job_id, stage, profile_id, output) VALUES ('${run}', '', 'scout', 'p1', '{"leads":["${company}"]}');
      INSERT INTO human_requests (id, run_id, job_id, profile_id, key, title, company, message, body, status)
        VALUES ('${id('ask')}', '${run}', '${job}', 'p1', 'k', 't', '${company}', 'For ${company}?', '{}', 'answered');
      INSERT INTO drafts (id, profile_id, parts) VALUES ('${id('ask')}', 'p1', '{"a":"${company}"}');
      INSERT INTO applications (id, profile_id, job_id, title, company, url, status, receipt) VALUES ('${id('app')}', 'p1', '${job}', 't', '${company}', 'u', 'applied', '{}');
      INSERT INTO replies (id, profile_id, body) VALUES ('${id('reply')}', 'p1', '{"applicationId":"${id('app')}","text":"Dear, ${company}"}');
      INSERT INTO offers (id, profile_id, body) VALUES ('${id('offer')}', 'p1', '{"company":"${company}"}');
      INSERT INTO application_items (id, profile_id, body) VALUES ('${id('account')}', 'p1', '{"kind":"account","company":"${company}"}');
      INSERT INTO companies (profile_id, name_key, name, body, researched_at) VALUES ('p1', lower('${company}'), '${company}', '{}', '${at}');
      INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, said_at, origin)
        VALUES ('${id('own')}', 'p1', 'custom', 'q${run}', 'q${run}', 'v', 'any', '${at}', '{"by":"form","company":"${company}","title":"t"}'),
               ('${id('at')}', 'p1', 'custom', 'w', 'w', 'v', '${company}', '${at}', NULL);
      INSERT INTO events (run_id, type, agent, message, data, timestamp) VALUES ('elsewhere', 'x', 'a', 'Reading ${company}', '{}', '${at}');
      INSERT INTO outbound_requests (at, host, purpose, method, bytes_out, bytes_in, about, text) VALUES ('${at}', 'h', 'model', 'POST', 1, 1, 'x', 'Judge ${company}');
      INSERT INTO llm_calls (run_id, job_id, agent, prompt, provider, model, input_tokens, cached_tokens, output_tokens, latency_ms, cost_usd, success, at)
        VALUES ('${run}', '${job}', 'analyst', 'p', 'x', 'm', 1, 0, 1, 1, 0.5, 1, '${at}');`);
    logging.log.info('reading a posting', { company });
  }
  repositories.cache.set('search', `${NAME} careers`);
  repositories.cache.set('limit:x', '9999999999999');
  const forget = createForgetPart({
    ...{ dataDir: folder, db, logging, backupsDir, repos: repositories },
    pipeline: { isAtWork: () => false },
    backup: async () => backupDatabase({ file, backupsDir, at: clock.now() }),
  });
  return { folder, db, repositories, forget, gone, kept, logging, clock, file, backupsDir };
}

/** Files below a folder in which the name stands, in any case. */
const tells = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .filter((path) => readFileSync(path, 'latin1').toLowerCase().includes(NAME.toLowerCase()));

test('a company is gone from every file, by whatever spelling, and nothing of another with it', async () => {
  const { folder, db, forget, repositories, logging } = world();
  expect(tells(folder).length).toBeGreaterThan(2);
  const told = await forget.company(NAME.toUpperCase(), false);
  expect(told).toMatchObject({ jobs: 1, files: 1, left: [] });
  expect(tells(folder)).toEqual([]);
  expect(JSON.stringify(logging.tail(100))).not.toContain(NAME);
  expect(repositories.cache.get('search')).toBeNull();
  expect(repositories.cache.get('limit:x')).not.toBeNull();
  for (const table of [
    'cover_letters',
    'applications',
    'replies',
    'offers',
    'application_items',
    'companies',
    'events',
    'files',
  ])
    expect([table, db.client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 1]);
  expect(existsSync(join(folder, 'documents', 'file-r2', 'letter.pdf'))).toBe(true);
  expect(repositories.jobs.get('kept')).not.toBeNull();
  expect(repositories.llmCalls.report().summary.estimatedCostUsd).toBe(1);
  expect(db.client.prepare('SELECT count(*) FROM answers').pluck().get()).toBe(3);
});

test('what was sent stays known, and that is said', async () => {
  const { forget, repositories, gone, clock } = world();
  const key = { profileId: 'p1', jobKey: repositories.jobs.keyOf(gone.id) };
  repositories.submissions.arm({ ...key, jobId: gone.id, url: gone.url, formHash: 'f' }, clock.now());
  const { stays } = await forget.company(NAME, false);
  expect(stays.join()).toContain('nothing is sent twice');
  expect(repositories.submissions.blocking({ keys: [key.jobKey], profileIds: ['p1'] })).not.toBeNull();
});

test('backups that tell of it are counted, or deleted once there is a new one', async () => {
  const { folder, forget, file, backupsDir, clock } = world();
  backupDatabase({ file, backupsDir, at: clock.now() });
  clock.forward(60_000);
  const { stays } = await forget.run('r1', false);
  expect(stays.join()).toContain('1 older copy of your data still hold');
  await forget.company(NAME, true);
  expect(tells(folder)).toEqual([]);
  expect(readdirSync(backupsDir).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
});

test('a search goes with the jobs that only it found; what was applied for stays', async () => {
  const { db, forget, repositories } = world();
  db.client.exec("DELETE FROM applications WHERE id = 'app-r2'");
  expect(await forget.run('r1', false)).toMatchObject({ jobs: 0, files: 0 });
  expect(repositories.jobs.get('gone')).not.toBeNull();
  expect(await forget.run('r2', false)).toMatchObject({ jobs: 1, files: 1 });
  expect(repositories.jobs.get('kept')).toBeNull();
  expect(db.client.prepare('SELECT count(*) FROM runs').pluck().get()).toBe(0);
});

test('nothing is forgotten of a company that nobody knows, nor while a search is at work on it', async () => {
  const { forget, db, repositories, logging, folder, backupsDir } = world();
  await expect(async () => forget.company('Nowhere', false)).rejects.toThrow('Nothing is stored');
  const busy = createForgetPart({
    ...{ dataDir: folder, db, logging, backupsDir, repos: repositories },
    pipeline: { isAtWork: (run) => run === 'r1' },
    backup: async () => '',
  });
  await expect(busy.company(NAME, false)).rejects.toThrow('Stop that search first');
  expect(repositories.jobs.get('gone')).not.toBeNull();
});

/** They hold no word of a company, go with the row that they hang by, or stay for a reason that is said. */
const ELSEWHERE = new Set([
  'job_sightings',
  'job_analyses',
  'saved_search_finds',
  'application_history',
  'job_search',
  'jobs_fts',
  'submissions',
  'llm_calls',
]);

test('every table that speaks of a job, a search or a company is looked after', () => {
  const { db } = openTestDb();
  const tables = db.client
    .prepare(
      `SELECT DISTINCT m.name FROM sqlite_schema m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.name IN ('job_id', 'run_id', 'company', 'company_key', 'application_id')`,
    )
    .pluck()
    .all() as string[];
  const known = new Set([...DOOMED.map(({ table }) => table), ...ELSEWHERE]);
  expect(tables.filter((name) => !known.has(name))).toEqual([]);
});
