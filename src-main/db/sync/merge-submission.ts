import type Sqlite from 'better-sqlite3';
import { SubmissionState } from '#shared/domain/application.ts';
import type { SubmissionRecord } from '../ledger/submission-record.ts';

type Values = Record<string, unknown>;
const COLUMNS = [
  'profile_id',
  'job_key',
  'job_id',
  'url',
  'state',
  'form_hash',
  'armed_at',
  'decided_at',
  'note',
  'created_at',
];

/** The record of what was sent, as far as rows from elsewhere need it. */
export type RecordOfOthers = Pick<SubmissionRecord, 'adopt' | 'learn'>;

/**
 * Takes in what another machine knows of an application that was sent. It only ever holds a job back or, where it was seen
 * on another machine that this very attempt did not arrive, frees it: what is confirmed here stays so, what is being sent from
 * here is left alone, and what was freed here is not held back by an earlier word. What was being sent elsewhere may have
 * arrived. Says whether this machine knew better. Call it in a transaction: the record, where there is one to be written,
 * is on the disk before the row counts.
 */
export function mergeSubmission(
  client: Sqlite.Database,
  theirs: Values,
  before: Values | null,
  record: RecordOfOthers | null,
): boolean {
  const ours = before ?? heldByRecord(client, theirs, record);
  const own = ours?.['state'] as SubmissionState | undefined;
  const state = stateOf(theirs, ours);
  const knewBetter =
    own === 'armed' || (own === 'confirmed' && state !== 'confirmed') || isOlderWord(theirs, ours);
  if (knewBetter) return own !== 'armed';
  const keys = JSON.parse(String(theirs['keys'] ?? '[]')) as string[];
  const seen = {
    note: String(theirs['note'] ?? ''),
    at: String(theirs['decided_at'] ?? theirs['armed_at']),
  };
  const tell = () => record?.learn(entryOf(theirs, keys), state, seen);
  if (own === undefined) {
    client
      .prepare(
        `INSERT INTO submissions (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((column) => `@${column}`).join(', ')})`,
      )
      .run({ ...Object.fromEntries(COLUMNS.map((column) => [column, theirs[column] ?? null])), state });
    tell();
  } else if (own !== state) {
    tell();
    put(client, own, { ...theirs, state, decided_at: seen.at });
  }
  const add = client.prepare(
    `INSERT INTO submission_keys (submission_id, job_key)
     SELECT id, @key FROM submissions WHERE profile_id = @profileId AND job_key = @jobKey ON CONFLICT DO NOTHING`,
  );
  for (const key of keys) add.run({ key, profileId: theirs['profile_id'], jobKey: theirs['job_key'] });
  return own === state && theirs['state'] === 'released' && state !== 'released';
}

/** A row for what the record alone holds back here: which attempt that was is not known. */
function heldByRecord(
  client: Sqlite.Database,
  { profile_id, job_key }: Values,
  record: RecordOfOthers | null,
): Values | null {
  if (record === null) return null;
  record.adopt({ profileId: String(profile_id), jobKey: String(job_key) }, null);
  const row = client.prepare('SELECT * FROM submissions WHERE profile_id = ? AND job_key = ?');
  const held = row.get(profile_id, job_key) as Values | undefined;
  return held === undefined ? null : { ...held, armed_at: null };
}

/**
 * What their row means here. A word that is none of ours holds the job back. Each field of a row has its own clock, so a
 * release may stand beside an attempt that it does not speak of: `freed` names the one that it does.
 */
function stateOf(theirs: Values, ours: Values | null): SubmissionState {
  const given = SubmissionState.safeParse(theirs['state']).data ?? 'unknown';
  if (given === 'armed') return 'unknown';
  if (given !== 'released') return given;
  const freed = theirs['freed'] ?? theirs['armed_at'];
  const isHeld = ours !== null && ours['state'] !== 'released';
  const isOfThis = freed === theirs['armed_at'] && (!isHeld || freed === ours['armed_at']);
  return isOfThis ? 'released' : 'unknown';
}

/** Whether it was said here, after their word on the same attempt, that nothing arrived. */
function isOlderWord(theirs: Values, ours: Values | null): boolean {
  return (
    ours?.['state'] === 'released' &&
    theirs['state'] === 'unknown' &&
    theirs['armed_at'] === ours['armed_at'] &&
    String(theirs['decided_at'] ?? '') <= String(ours['decided_at'] ?? '')
  );
}

function put(client: Sqlite.Database, own: SubmissionState, row: Values): void {
  const set = client.prepare(
    `UPDATE submissions SET state = @state, note = @note, decided_at = @decided_at, armed_at = @armed_at, url = @url,
       form_hash = @form_hash, job_id = @job_id WHERE profile_id = @profile_id AND job_key = @job_key`,
  );
  const given = Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null]));
  // What was free is held again in two steps: the journal goes no other way.
  if (own === 'released') set.run({ ...given, state: 'armed', note: '', decided_at: null });
  set.run(given);
}

function entryOf(row: Values, keys: readonly string[]) {
  const text = (name: string) => String(row[name] ?? '');
  return {
    ...{ profileId: text('profile_id'), jobKey: text('job_key'), jobId: text('job_id') },
    ...{ url: text('url'), formHash: text('form_hash'), keys: [...new Set([text('job_key'), ...keys])] },
  };
}
