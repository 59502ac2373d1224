import type Sqlite from 'better-sqlite3';
import type { SubmissionState } from '#shared/domain/application.ts';
import type { LedgerChange } from './ledger-entry.ts';

type Target = Pick<
  LedgerChange,
  'profileId' | 'jobKey' | 'keys' | 'jobId' | 'url' | 'formHash' | 'at' | 'note' | 'state'
>;

/** The states through which the journal's order leads to another. */
const WAYS: Record<SubmissionState, Partial<Record<SubmissionState, SubmissionState[]>>> = {
  armed: { confirmed: ['confirmed'], unknown: ['unknown'], released: ['released'] },
  unknown: { confirmed: ['confirmed'], released: ['released'] },
  confirmed: {},
  released: { armed: ['armed', 'unknown'], unknown: ['armed', 'unknown'], confirmed: ['armed', 'confirmed'] },
};

/**
 * Writes what the record of what was sent knows into the journal. Whoever armed it is gone, so `armed` becomes `unknown`.
 * Answers false for a profile that is not in the database: there is no place for its row, and the record alone holds the
 * job back.
 */
export function putBack(client: Sqlite.Database, entry: Target, now: SubmissionState | null): boolean {
  const known = client.prepare('SELECT 1 FROM profiles WHERE id = ?').get(entry.profileId);
  if (known === undefined) return false;
  if (now === null) insert(client, entry);
  else {
    const step = client.prepare(
      'UPDATE submissions SET state = ?, decided_at = ?, note = ? WHERE profile_id = ? AND job_key = ?',
    );
    for (const state of WAYS[now][entry.state] ?? []) {
      step.run(state, entry.at, entry.note, entry.profileId, entry.jobKey);
    }
  }
  if (entry.state === 'confirmed') markApplied(client, entry);
  return true;
}

function insert(client: Sqlite.Database, entry: Target): void {
  const { profileId, jobKey, jobId, url, formHash, at, note } = entry;
  const state = entry.state === 'armed' ? 'unknown' : entry.state;
  client
    .prepare(
      `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, decided_at, note)
       VALUES (@profileId, @jobKey, @jobId, @url, @state, @formHash, @at, @at, @note) ON CONFLICT DO NOTHING`,
    )
    .run({ profileId, jobKey, jobId, url, formHash, at, note, state });
  const key = client.prepare(
    `INSERT INTO submission_keys (submission_id, job_key)
     SELECT id, ? FROM submissions WHERE profile_id = ? AND job_key = ? ON CONFLICT DO NOTHING`,
  );
  for (const one of new Set([jobKey, ...entry.keys])) key.run(one, profileId, jobKey);
}

/** Where the application itself is still known, it stands as sent. */
function markApplied(client: Sqlite.Database, { profileId, jobId, note, at }: Target): void {
  const application = client
    .prepare("SELECT id FROM applications WHERE profile_id = ? AND job_id = ? AND status = 'discovered'")
    .pluck()
    .get(profileId, jobId);
  if (application === undefined) return;
  client.prepare("UPDATE applications SET status = 'applied' WHERE id = ?").run(application);
  client
    .prepare("INSERT INTO application_history (application_id, status, note, at) VALUES (?, 'applied', ?, ?)")
    .run(application, note, at);
}
