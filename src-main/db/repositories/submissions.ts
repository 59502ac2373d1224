import type { SubmissionState } from '#shared/domain/application.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { and, eq, inArray } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { submissions } from '../schema/applications.ts';

/** One entry of the journal. */
export interface Submission {
  profileId: string;
  jobKey: string;
  jobId: string;
  url: string;
  state: SubmissionState;
  formHash: string;
  armedAt: string;
  /** When it left `armed`; null until then. */
  decidedAt: string | null;
  note: string;
}
export type SubmissionKey = Pick<Submission, 'profileId' | 'jobKey'>;
export type NewSubmission = SubmissionKey & Pick<Submission, 'jobId' | 'url' | 'formHash'>;
/** What was seen, in words, and when. */
export interface Seen {
  note: string;
  at: Date;
}

/**
 * The journal of submissions. `arm` commits to the disk before it returns: click only after it.
 * A job that is armed, confirmed or unknown can't be armed again; only `release` (seen not to be sent) frees it.
 */
export function createSubmissionsRepository(db: Db) {
  const is = (key: SubmissionKey) =>
    and(eq(submissions.profileId, key.profileId), eq(submissions.jobKey, key.jobKey));
  const get = (key: SubmissionKey): Submission | null => {
    const row = db.orm.select().from(submissions).where(is(key)).get();
    if (row === undefined) return null;
    const { id: _id, createdAt: _created, updatedAt: _updated, ...entry } = row;
    return { ...entry, state: entry.state as SubmissionState };
  };
  const decide = (key: SubmissionKey, from: SubmissionState[], state: SubmissionState, seen: Seen) => {
    const set = { state, note: seen.note, decidedAt: seen.at.toISOString() };
    const changed = db.orm
      .update(submissions)
      .set(set)
      .where(and(is(key), inArray(submissions.state, from)))
      .run().changes;
    if (changed === 1 || get(key)?.state === state) return;
    throw new AuthorizationError(
      `This submission can't become "${state}": it is "${get(key)?.state ?? 'not begun'}".`,
      {
        details: { reason: 'submission-order' },
      },
    );
  };

  return guarded(db, {
    get,
    /** Throws `AuthorizationError` with `details.reason: 'already-submitted'` where a click may have happened before. */
    arm(entry: NewSubmission, at: Date): void {
      const fresh = {
        ...entry,
        state: 'armed' as const,
        armedAt: at.toISOString(),
        decidedAt: null,
        note: '',
      };
      const armed = db.orm
        .insert(submissions)
        .values(fresh)
        .onConflictDoUpdate({
          target: [submissions.profileId, submissions.jobKey],
          set: fresh,
          setWhere: eq(submissions.state, 'released'),
        })
        .run();
      if (armed.changes === 1) return;
      const state = get(entry)?.state;
      throw new AuthorizationError(
        state === 'confirmed'
          ? 'You have already applied for this job. JobAI does not send it twice.'
          : 'An application for this job may already have been sent. Say whether it arrived before JobAI tries again.',
        { details: { reason: 'already-submitted', state } },
      );
    },
    confirm: (key: SubmissionKey, seen: Seen): void => decide(key, ['armed', 'unknown'], 'confirmed', seen),
    /** The click was made, or may have been, and no confirmation was seen. */
    unknown: (key: SubmissionKey, seen: Seen): void => decide(key, ['armed'], 'unknown', seen),
    /** It was seen that nothing was sent: the job may be armed again. */
    release: (key: SubmissionKey, seen: Seen): void => decide(key, ['armed', 'unknown'], 'released', seen),
    /** After a crash: what was still armed may have been clicked. Marks it `unknown` and answers it. */
    settleArmed(profileId: string, seen: Seen): Submission[] {
      return db.transaction(() => {
        const armed = and(eq(submissions.profileId, profileId), eq(submissions.state, 'armed'));
        const keys = db.orm.select().from(submissions).where(armed).all();
        for (const key of keys) decide(key, ['armed'], 'unknown', seen);
        return keys.flatMap((key) => get(key) ?? []);
      });
    },
  });
}
