import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';
import { type MachineOptions, openMachine } from '#tests/fakes/sync-machine.ts';
import type { SimulatedUser } from '#tests/simulators/supabase/sign-in.ts';
import { type SimulatedSupabase, startSupabase } from '#tests/simulators/supabase/start-supabase.ts';
import { drawFrom } from '../../chaos/sync/draw-from.ts';
import { runHistory } from '../../chaos/sync/run-history.ts';

let supabase: SimulatedSupabase;
let user: SimulatedUser;
let people = 0;
beforeAll(async () => {
  supabase = await startSupabase();
}, 180_000);
afterAll(() => supabase.close());
beforeEach(async () => {
  people += 1;
  user = await supabase.addUser(`user-${people}@example.org`, 'a password');
  supabase.setFault(() => null);
});

async function machine(options: MachineOptions = {}) {
  const opened = await openMachine(supabase, user, options);
  onTestFinished(() => opened.close());
  return opened;
}

/** Two machines of one user that have the same profile. */
async function two(options: MachineOptions = {}) {
  const a = await machine({ ...options, name: 'a' });
  a.repos.profiles.save(sampleProfile());
  await a.sync.now();
  const b = await machine({ ...options, name: 'b' });
  await b.sync.now();
  return { a, b };
}

describe('two machines of one user', () => {
  test('have the same profile, jobs and answers, and what each changes', async () => {
    const { a, b } = await two();
    expect(b.repos.profiles.whole('p1')).toEqual(a.repos.profiles.whole('p1'));

    b.repos.jobs.upsert('p1', sampleJob());
    await b.sync.now();
    await a.sync.now();
    expect(a.repos.jobs.get('j1')?.title).toBe('Data Engineer');
  });

  test('keep edits of different fields from both, and of one field the newer, with a line for the other', async () => {
    const { a, b } = await two();
    a.db.client.exec(`UPDATE people SET city = 'Paris', phone = '1'`);
    // In the same millisecond neither would be the newer.
    await sleep(5);
    b.db.client.exec(`UPDATE people SET street = 'Rue 2', phone = '2'`);
    for (const one of [a, b, a]) await one.sync.now();

    const read = (one: typeof a) => one.db.client.prepare('SELECT city, street, phone FROM people').get();
    expect(read(a)).toEqual({ city: 'Paris', street: 'Rue 2', phone: '2' });
    expect(read(b)).toEqual(read(a));
    const [line] = a.rows.lost();
    expect(line).toMatchObject({ table_name: 'user_profiles', field: 'phone', lost: '1', kept: '2' });
    expect(b.rows.lost()).toEqual(a.rows.lost());

    b.rows.takeBack(line?.id ?? '');
    for (const one of [b, a]) await one.sync.now();
    expect(read(a)).toMatchObject({ phone: '1' });
    expect([...a.rows.lost(), ...b.rows.lost()]).toEqual([]);
  });

  test('do not lose what was added under something that the other removed', async () => {
    const { a, b } = await two();
    a.repos.jobs.upsert('p1', sampleJob());
    for (const one of [a, b]) await one.sync.now();
    a.db.client.exec(`DELETE FROM discovered_jobs`);
    b.db.client.exec(
      `INSERT INTO applications (id, profile_id, job_id, title, company, url, status) VALUES ('app', 'p1', 'j1', 't', 'c', 'u', 'applied')`,
    );
    for (const one of [a, b, a, b]) await one.sync.now();
    for (const one of [a, b]) {
      expect(one.repos.jobs.get('j1')).not.toBeNull();
      expect(one.db.client.prepare('SELECT count(*) FROM applications').pluck().get()).toBe(1);
      expect(one.rows.lost()).toHaveLength(1);
    }
  });

  test('hold a job back on both when it was sent from one', async () => {
    const { a, b } = await two();
    const key = { profileId: 'p1', jobKey: 'job-key' };
    a.repos.submissions.arm(
      { ...key, jobId: 'j1', url: 'u', formHash: 'h', keys: ['other-key'] },
      new Date(),
    );
    for (const one of [a, b]) await one.sync.now();
    expect(b.repos.submissions.blocking({ keys: ['other-key'], profileIds: ['p1'] })?.state).toBe('unknown');
    a.repos.submissions.confirm(key, { note: 'thanks', at: new Date() });
    for (const one of [a, b]) await one.sync.now();
    expect(b.repos.submissions.get(key)?.state).toBe('confirmed');
    expect(() =>
      b.repos.submissions.arm({ ...key, jobId: 'j1', url: 'u', formHash: 'h' }, new Date()),
    ).toThrow(/already applied/);
  });

  test('free a job on both where it was said on one that it did not arrive, and not by the release of another attempt', async () => {
    const { a, b } = await two();
    const key = { profileId: 'p1', jobKey: 'job-key' };
    const form = { ...key, jobId: 'j1', url: 'u', formHash: 'h' };
    const lastWords = () =>
      [a, b].map(({ db, repos }) => [repos.submissions.get(key)?.state, db.ledger.latest()[0]?.state]);
    const seen = () => ({ note: '', at: new Date() });
    a.repos.submissions.arm(form, new Date());
    a.repos.submissions.unknown(key, seen());
    for (const one of [a, b]) await one.sync.now();
    b.repos.submissions.release(key, seen());
    for (const one of [b, a]) await one.sync.now();
    expect(lastWords()).toEqual([
      ['released', 'released'],
      ['released', 'released'],
    ]);

    // Both send it while apart; what one saw of its own says nothing of the other's.
    a.repos.submissions.arm(form, new Date(Date.now() + 1));
    a.repos.submissions.unknown(key, seen());
    b.repos.submissions.arm(form, new Date(Date.now() + 5));
    b.repos.submissions.release(key, seen());
    for (const one of [a, b, a, b]) await one.sync.now();
    expect(lastWords()).toEqual([
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
    ]);
  });

  test('have the documents, byte for byte', async () => {
    const { a, b } = await two();
    const bytes = Buffer.from('%PDF-1.7 a resume');
    const path = join(a.folder, 'own.pdf');
    writeFileSync(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    a.repos.files.save({
      id: 'f1',
      profileId: 'p1',
      path,
      name: 'cv.pdf',
      mime: 'application/pdf',
      bytes: bytes.length,
      sha256,
    });
    mkdirSync(join(b.folder, 'documents'), { recursive: true });
    for (const one of [a, b]) await one.sync.now();
    expect(readFileSync(b.repos.files.get('f1')?.path ?? '')).toEqual(bytes);
  });

  test('share sensitive answers and groups only where they are switched on', async () => {
    const { a, b } = await two({ groups: ['answers'] });
    const insert = (key: string) =>
      `INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, said_at) VALUES ('${key}', 'p1', '${key}', 'q', '', 'v', 'always', 't');`;
    a.db.client.exec(insert('eeo.gender') + insert('notice.period'));
    a.repos.jobs.upsert('p1', sampleJob());
    for (const one of [a, b]) await one.sync.now();
    expect(b.db.client.prepare('SELECT key FROM answers').pluck().all()).toEqual(['notice.period']);
    expect(b.repos.jobs.get('j1')).toBeNull();
    const there = await supabase.postgres.as(
      { role: 'service_role' },
      'select count(*)::int as n from user_answers where user_id = $1',
      [user.id],
    );
    expect(there).toEqual([{ n: 1 }]);
  });
});

describe('an exchange', () => {
  test('goes on where it was cut off, and sends nothing twice', async () => {
    const a = await machine({ name: 'a' });
    a.repos.profiles.save(sampleProfile());
    const add = a.db.client.prepare(
      `INSERT INTO jobs_apart (profile_id, key_a, key_b) VALUES ('p1', ?, 'z')`,
    );
    for (let number = 0; number < 700; number += 1) add.run(`k${number}`);
    let calls = 0;
    supabase.setFault((path) => (path.endsWith('push') && ++calls % 3 === 0 ? 'after' : null));
    for (let attempt = 0; attempt < 5; attempt += 1) await a.sync.now().catch(() => undefined);
    supabase.setFault(() => null);
    await a.sync.now();
    const b = await machine({ name: 'b' });
    await b.sync.now();
    expect(b.db.client.prepare('SELECT count(*) FROM jobs_apart').pluck().get()).toBe(700);
    expect(b.rows.lost()).toEqual([]);
    expect(a.rows.waiting(a.choice)).toBe(0);
  });

  test('tells a machine what stands where its older change comes a second time, so that the next one is not lost', async () => {
    const a = await machine({ name: 'a' });
    a.repos.profiles.save(sampleProfile());
    await a.sync.now();
    // Its changes are dated a day ahead.
    const b = await machine({ name: 'b', skewMs: -86_400_000 });
    await b.sync.now();
    const phone = (one: typeof a, value: string) =>
      one.db.client.exec(`UPDATE people SET phone = '${value}'`);
    phone(a, 'first');
    phone(b, 'other');
    await b.sync.now();
    // It arrives, and its answer does not; then it comes again, and the line is cut before anything else.
    supabase.setFault((path) => (path.endsWith('push') ? 'after' : null));
    await expect(a.sync.now()).rejects.toThrow();
    supabase.setFault((path) => (path.endsWith('pull') ? 'before' : null));
    await expect(a.sync.now()).rejects.toThrow();
    supabase.setFault(() => null);
    phone(a, 'second');
    for (const one of [a, b, a]) await one.sync.now();

    const read = (one: typeof a) => one.db.client.prepare('SELECT phone FROM people').pluck().get();
    expect(read(a)).toBe(read(b));
    const lost = a.rows.lost().map(({ lost: value }) => value);
    expect([...lost, read(a)].sort()).toEqual(['first', 'other', 'second']);
  });

  test('ends on all machines when everything in the project is deleted', async () => {
    const { a, b } = await two();
    await a.remote.erase();
    await expect(b.sync.now()).rejects.toThrow(/has been deleted/);
    const left = await supabase.postgres.as(
      { role: 'service_role' },
      'select count(*)::int as n from user_profiles where user_id = $1',
      [user.id],
    );
    expect(left).toEqual([{ n: 0 }]);
    expect(b.repos.profiles.whole('p1')).not.toBeNull();
  });

  test('says that it is signed out when the session is over', async () => {
    const a = await machine({ name: 'a' });
    await a.remote.signOut();
    await expect(a.sync.now()).rejects.toThrow(/Sign in again/);
  });

  test('signs in by a code from an e-mail', async () => {
    const a = await machine({ name: 'a' });
    await a.remote.signOut();
    await a.remote.askCode(user.email);
    await expect(a.remote.signInByCode(user.email, '999999')).rejects.toThrow(/did not let you in/);
    expect(await a.remote.signInByCode(user.email, user.code)).toEqual({ id: user.id, email: user.email });
  });
});

test('histories of edits on three machines with cuts and clocks a day off end equal, and lose nothing without a line', async () => {
  for (const seed of [1, 2]) {
    const { faults } = await runHistory(supabase, `history-${seed}`, drawFrom(seed));
    expect(faults).toEqual([]);
  }
});
