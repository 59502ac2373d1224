import type Sqlite from 'better-sqlite3';
import type { SubmissionState } from '#shared/domain/application.ts';

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

/**
 * Takes in what another machine knows of an application that was sent. It only ever holds a job back or, where the user said
 * on another machine that it did not arrive, frees it: what is confirmed here stays so, and what is being sent from here is
 * left alone. What was being sent elsewhere may have arrived. Says whether this machine knew better.
 */
export function mergeSubmission(client: Sqlite.Database, theirs: Values, ours: Values | null): boolean {
  const given = theirs['state'] as SubmissionState;
  const state: SubmissionState = given === 'armed' ? 'unknown' : given;
  const own = ours?.['state'] as SubmissionState | undefined;
  const knewBetter = own === 'armed' || (own === 'confirmed' && state !== 'confirmed');
  if (knewBetter) return own === 'confirmed';
  if (own === undefined) {
    client
      .prepare(
        `INSERT INTO submissions (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((column) => `@${column}`).join(', ')})`,
      )
      .run({ ...Object.fromEntries(COLUMNS.map((column) => [column, theirs[column] ?? null])), state });
  } else if (own !== state) {
    const at = [theirs['profile_id'], theirs['job_key']];
    const set = client.prepare(
      'UPDATE submissions SET state = ?, note = ?, decided_at = ? WHERE profile_id = ? AND job_key = ?',
    );
    // What was free is held again in two steps: the journal goes no other way.
    if (own === 'released') set.run('armed', '', null, ...at);
    set.run(state, theirs['note'], theirs['decided_at'] ?? theirs['armed_at'], ...at);
  }
  const keys = JSON.parse(String(theirs['keys'] ?? '[]')) as string[];
  const add = client.prepare(
    `INSERT INTO submission_keys (submission_id, job_key)
     SELECT id, @key FROM submissions WHERE profile_id = @profileId AND job_key = @jobKey ON CONFLICT DO NOTHING`,
  );
  for (const key of keys) add.run({ key, profileId: theirs['profile_id'], jobKey: theirs['job_key'] });
  return false;
}
