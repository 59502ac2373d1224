import type Sqlite from 'better-sqlite3';
import { mergeSubmission } from '../sync/merge-submission.ts';
import type { Values } from './merge-rows.ts';

/**
 * Takes in what an archive knows of applications that were sent; gives how many are new here. It only ever holds a job
 * back: what it says to be free frees nothing that is here, and what was being sent there may have arrived.
 */
export function mergeJournal(client: Sqlite.Database, theirs: Sqlite.Database): number {
  const find = client.prepare('SELECT * FROM submissions WHERE profile_id = ? AND job_key = ?');
  const isProfile = client.prepare('SELECT 1 FROM profiles WHERE id = ?');
  const keysOf = theirs.prepare('SELECT job_key FROM submission_keys WHERE submission_id = ?').pluck();
  const isEmpty = client.prepare('SELECT 1 FROM submissions').get() === undefined;
  const keepOwn = client.prepare(
    `UPDATE submissions SET updated_at = @updated_at, id = ${isEmpty ? '@id' : 'id'} WHERE profile_id = @profile_id AND job_key = @job_key`,
  );
  const addKey = client.prepare(
    `INSERT INTO submission_keys (submission_id, job_key)
     SELECT id, @key FROM submissions WHERE profile_id = @profile_id AND job_key = @job_key ON CONFLICT DO NOTHING`,
  );
  let added = 0;
  for (const raw of theirs.prepare('SELECT * FROM submissions ORDER BY id').iterate()) {
    const row = raw as Values;
    const mine = find.get(row['profile_id'], row['job_key']) as Values | undefined;
    // The record alone holds back the job of a profile that is not here.
    if (isProfile.get(row['profile_id']) === undefined) continue;
    if (mine !== undefined && (row['state'] === 'released' || mine['state'] === row['state'])) continue;
    const wasArmed = row['state'] === 'armed';
    mergeSubmission(
      client,
      {
        ...row,
        keys: '[]',
        decided_at: wasArmed ? row['armed_at'] : row['decided_at'],
      },
      mine ?? null,
      // All of it is written down before it counts, see `mergeArchive`.
      null,
    );
    const { id, updated_at, profile_id, job_key } = row;
    if (mine === undefined) {
      keepOwn.run({ updated_at, profile_id, job_key, ...(isEmpty ? { id } : {}) });
      added += 1;
    }
    for (const key of keysOf.all(id)) addKey.run({ key, profile_id, job_key });
  }
  return added;
}
