import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeInRecord } from '#main/db/archive/take-in-record.ts';
import { dataFiles } from '#main/db/data-files.ts';
import { readLedger } from '#main/db/ledger/ledger.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { choiceOf, createSyncRows } from '#main/db/sync/sync-rows.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const ALL = choiceOf(['profile', 'jobs', 'documents', 'applications', 'answers'], false);
const KEY = { profileId: 'p1', jobKey: 'https://jobs.example/1' };
const FORM = { ...KEY, jobId: 'j1', url: 'https://jobs.example/1/apply', formHash: 'hash' };
const ARMED = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-21T08:00:00.000Z';
const LAST = '2026-11-22T08:00:00.000Z';
const seen = (at: string) => ({ note: 'n', at: new Date(at) });

function openHere() {
  const folder = temporaryFolder();
  const here = openTestDb(folder);
  const rows = createSyncRows(here.db, ({ id }) => `/there/${id}`);
  here.repositories.profiles.save(sampleProfile());
  rows.turnOn('user', 'here');
  let tick = 2_000_000_000_000_000;
  return {
    ...here,
    rows,
    folder,
    submissions: here.repositories.submissions,
    ledger: dataFiles(here.file).ledger,
    /** Another machine's row comes; what was to be sent from here is through. */
    come(over: Record<string, unknown>) {
      here.db.client.exec('DELETE FROM sync_outbox');
      tick += 1;
      const body = {
        ...{ profile_id: 'p1', job_key: KEY.jobKey, job_id: 'j1', url: FORM.url, form_hash: 'hash' },
        ...{ armed_at: ARMED, decided_at: LATER, note: 'there', created_at: ARMED, keys: '["other-key"]' },
        ...over,
      };
      const row = {
        ...{ table: 'sent_applications', id: `p1|${KEY.jobKey}`, body, seen: {}, removed: null },
        clocks: { '*': `${tick}-there` },
      };
      rows.pulled({ rows: [row], last: tick, more: false, now: 0, epoch: 1 }, ALL);
      for (const _ of rows.takeIn());
      return rows.next(ALL, 10).map(({ row: sent }) => sent.body);
    },
    /** The next start, and what it told. */
    restart() {
      here.db.close();
      const clock = movableClock();
      const options = { file: here.file, backupsDir: here.backupsDir, log: silentLog, clock };
      const { db } = openDatabase(options);
      onTestFinished(() => db.close());
      return { told: db.safety.unseen(), submissions: createRepositories(db, clock).submissions };
    },
  };
}

/** This machine clicked, and saw no confirmation. */
function sentFromHere() {
  const here = openHere();
  here.submissions.arm(FORM, new Date(ARMED));
  here.submissions.unknown(KEY, seen(ARMED));
  return here;
}

const wordsIn = (ledger: string) => readLedger(ledger).entries.map(({ state }) => state);

test('what somebody said elsewhere of an attempt frees it here, also in the record, and the next start tells nothing', () => {
  const here = sentFromHere();
  here.come({ state: 'released', freed: ARMED });
  expect(here.submissions.get(KEY)?.state).toBe('released');
  expect(wordsIn(here.ledger)).toEqual(['armed', 'unknown', 'released']);
  const next = here.restart();
  expect(next.told).toEqual([]);
  expect(next.submissions.get(KEY)?.state).toBe('released');
});

test('what was sent elsewhere is in the record at once, with its keys, and outlives the database', () => {
  const here = openHere();
  here.come({ state: 'armed', decided_at: null });
  expect(wordsIn(here.ledger)).toEqual(['unknown']);
  here.come({ state: 'confirmed' });
  expect(wordsIn(here.ledger)).toEqual(['unknown', 'confirmed']);
  expect(readLedger(here.ledger).entries.at(-1)).toMatchObject({
    ...KEY,
    keys: expect.arrayContaining(['other-key']),
    at: LATER,
  });
  here.db.client.exec('DELETE FROM submissions');
  expect(here.submissions.blocking({ keys: ['other-key'], profileIds: ['p1'] })?.state).toBe('confirmed');
  expect(here.restart().submissions.get(KEY)?.state).toBe('confirmed');
});

test('a row that comes a second time is written down once', () => {
  const here = openHere();
  for (const state of ['confirmed', 'confirmed']) here.come({ state });
  expect(wordsIn(here.ledger)).toEqual(['confirmed']);
});

test('another machine’s release of an attempt of its own frees none that was made here, and the project hears so', () => {
  for (const mixed of [
    { armed_at: LATER, freed: LATER },
    // The newer clock of each field won: its state beside this machine's time.
    { armed_at: ARMED, freed: LATER },
    // A machine of before says nothing of which it freed.
    { armed_at: LATER },
  ]) {
    const here = sentFromHere();
    expect(here.come({ state: 'released', ...mixed, decided_at: LAST })).toEqual([
      expect.objectContaining({ state: 'unknown', armed_at: ARMED, freed: null }),
    ]);
    expect(here.submissions.get(KEY)?.state).toBe('unknown');
    expect(wordsIn(here.ledger)).not.toContain('released');
  }
});

test('what is confirmed here is never freed', () => {
  const here = sentFromHere();
  here.submissions.confirm(KEY, seen(LATER));
  here.come({ state: 'released', freed: ARMED });
  expect(here.submissions.get(KEY)?.state).toBe('confirmed');
  expect(wordsIn(here.ledger)).not.toContain('released');
});

test('what was freed here stays so against an earlier word, and is held again by a later one or another attempt', () => {
  const freed = () => {
    const here = sentFromHere();
    here.submissions.release(KEY, seen(LATER));
    return here;
  };
  const early = freed();
  early.come({ state: 'unknown', decided_at: ARMED });
  expect(early.submissions.get(KEY)?.state).toBe('released');
  expect(early.restart()).toMatchObject({ told: [] });
  for (const later of [
    { state: 'unknown', decided_at: LAST },
    { state: 'unknown', armed_at: LAST, decided_at: LAST },
    { state: 'confirmed', decided_at: ARMED },
    { state: 'a word of tomorrow', decided_at: LAST },
  ]) {
    const here = freed();
    here.come(later);
    const held = later.state === 'confirmed' ? 'confirmed' : 'unknown';
    expect(here.submissions.get(KEY)).toMatchObject({ state: held, armedAt: later.armed_at ?? ARMED });
    expect(wordsIn(here.ledger).at(-1)).toBe(held);
    const next = here.restart();
    expect(next.told).toEqual([]);
    expect(next.submissions.get(KEY)?.state).toBe(held);
  }
});

test('a release that comes for a job that the record alone holds back frees nothing', () => {
  const here = sentFromHere();
  here.db.client.exec('DELETE FROM submissions');
  here.come({ state: 'released', freed: ARMED });
  expect(here.submissions.get(KEY)?.state).toBe('unknown');
  expect(wordsIn(here.ledger)).not.toContain('released');
});

test('a release that can not be written down does not count, and is tried again', () => {
  const here = sentFromHere();
  const kept = readFileSync(here.ledger);
  rmSync(here.ledger);
  mkdirSync(here.ledger);
  expect(() => here.come({ state: 'released', freed: ARMED })).toThrow(/./);
  expect(here.submissions.get(KEY)?.state).toBe('unknown');
  rmSync(here.ledger, { recursive: true });
  writeFileSync(here.ledger, kept);
  for (const _ of here.rows.takeIn());
  expect(here.submissions.get(KEY)?.state).toBe('released');
});

test('a release goes out with the attempt that it is of', () => {
  const here = sentFromHere();
  here.submissions.release(KEY, seen(LATER));
  const [sent] = here.rows.next(ALL, 100).filter(({ row }) => row.table === 'sent_applications');
  expect(sent?.row.body).toMatchObject({ state: 'released', freed: ARMED });
  expect(sent?.row.clocks['freed']).toBe(sent?.row.clocks['state']);
});

test('a row that the database does not take leaves nothing in the record', () => {
  const here = openHere();
  here.come({ profile_id: 'nobody', state: 'confirmed' });
  expect(here.rows.state().aside).toBe(1);
  expect(wordsIn(here.ledger)).toEqual([]);
});

test('an archive of another machine that had this one’s words by exchange holds nothing back that was freed since', () => {
  const here = sentFromHere();
  const there = openHere();
  there.come({ state: 'unknown', decided_at: ARMED });
  const record = join(temporaryFolder(), 'sent-jobs.jsonl');
  copyFileSync(there.ledger, record);
  here.submissions.release(KEY, seen(LATER));
  takeInRecord(here.db.ledger, record);
  expect(here.submissions.get(KEY)?.state).toBe('released');
});
