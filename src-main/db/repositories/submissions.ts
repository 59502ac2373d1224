import type { SubmissionState } from '#shared/domain/application.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, inArray, ne, or, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { createSubmissionRecord } from '../ledger/submission-record.ts';
import { applications, submissionKeys, submissions } from '../schema/applications.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import type {
  JobOfPerson,
  NewSubmission,
  Seen,
  SentApplication,
  Submission,
  SubmissionKey,
} from '../submission.ts';

/**
 * The journal of submissions. `arm` commits to the disk before it returns: click only after it.
 * A job that is armed, confirmed or unknown can't be armed again; only `release` (seen not to be sent) frees it.
 * Each word is written to the record of what was sent first, which outlives the database and is asked as well.
 */
export function createSubmissionsRepository(db: Db) {
  const record = createSubmissionRecord(db);
  const is = (key: SubmissionKey) =>
    and(eq(submissions.profileId, key.profileId), eq(submissions.jobKey, key.jobKey));
  const rowOf = (key: SubmissionKey): Submission | null => {
    const row = db.orm.select().from(submissions).where(is(key)).get();
    return row === undefined ? null : entryOf(row);
  };
  const entryOf = (row: typeof submissions.$inferSelect): Submission => {
    const { id: _id, createdAt: _created, updatedAt: _updated, ...entry } = row;
    return { ...entry, state: entry.state as SubmissionState };
  };
  const get = (key: SubmissionKey): Submission | null => {
    const row = rowOf(key);
    if (row !== null && row.state !== 'released') return row;
    return record.blocking({ keys: [key.jobKey], profileIds: [key.profileId] }) ?? row;
  };
  const isHeld = ne(submissions.state, 'released');
  const blocking = (job: JobOfPerson): Submission | null => {
    const row = blockingRow(job);
    return row === undefined ? record.blocking(job) : entryOf(row);
  };
  const blockingRow = ({ keys, profileIds }: JobOfPerson) => {
    const byKey = db.orm
      .select({ id: submissionKeys.submissionId })
      .from(submissionKeys)
      .where(inArray(submissionKeys.jobKey, [...keys]));
    return db.orm
      .select()
      .from(submissions)
      .where(
        and(
          inArray(submissions.profileId, [...profileIds]),
          isHeld,
          or(inArray(submissions.jobKey, [...keys]), inArray(submissions.id, byKey)),
        ),
      )
      .orderBy(desc(sql`${submissions.state} = 'confirmed'`), asc(submissions.armedAt))
      .get();
  };
  const addKeys = (key: SubmissionKey, keys: readonly string[]) => {
    const row = db.orm.select().from(submissions).where(is(key)).get();
    if (row === undefined) return;
    for (const jobKey of new Set([key.jobKey, ...keys]))
      db.orm.insert(submissionKeys).values({ submissionId: row.id, jobKey }).onConflictDoNothing().run();
  };
  const decide = (key: SubmissionKey, from: SubmissionState[], state: SubmissionState, seen: Seen) => {
    record.adopt(key, rowOf(key));
    const set = { state, note: seen.note, decidedAt: seen.at.toISOString() };
    const now = get(key);
    if (now !== null && from.includes(now.state)) record.write(now, state, seen);
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
    arm({ keys = [], profileIds = [], ...entry }: NewSubmission, at: Date): void {
      const fresh = {
        ...entry,
        state: 'armed' as const,
        armedAt: at.toISOString(),
        decidedAt: null,
        note: '',
      };
      db.transaction(() => {
        const person = { keys: [entry.jobKey, ...keys], profileIds: [entry.profileId, ...profileIds] };
        const earlier = blocking(person);
        if (earlier !== null) throw alreadySent(earlier.state);
        record.write({ ...fresh, keys: person.keys }, 'armed', { note: '', at });
        const armed = db.orm
          .insert(submissions)
          .values(fresh)
          .onConflictDoUpdate({
            target: [submissions.profileId, submissions.jobKey],
            set: fresh,
            setWhere: eq(submissions.state, 'released'),
          })
          .run();
        if (armed.changes !== 1) throw alreadySent(rowOf(entry)?.state);
        addKeys(entry, keys);
      });
    },
    /** The weightiest entry that keeps a job from being sent: under any of its keys, by any profile of the person. */
    blocking,
    /** Throws as `arm` would, before any work is done for a job that could not be armed. */
    mustBeFree(job: JobOfPerson): void {
      const earlier = blocking(job);
      if (earlier !== null) throw alreadySent(earlier.state);
    },
    /** Takes back an `arm` whose transaction did not come about: nothing was clicked. */
    disarm(key: SubmissionKey, seen: Seen): void {
      if (rowOf(key)?.state === 'armed') return;
      const armed = record.blocking({ keys: [key.jobKey], profileIds: [key.profileId] });
      if (armed?.state === 'armed' && armed.profileId === key.profileId)
        record.write(armed, 'released', seen);
    },
    /** Further keys by which a submission's job is known from now on. */
    addKeys,
    /** All that these profiles sent or may have sent, newest first, with what tells the jobs apart in words. */
    sent(profileIds: readonly string[]): SentApplication[] {
      const rows = db.orm
        .select({
          submission: submissions,
          title: sql<string>`coalesce(${applications.title}, ${discoveredJobs.title}, '')`,
          company: sql<string>`coalesce(${applications.company}, ${discoveredJobs.company}, '')`,
          jobUrl: discoveredJobs.url,
          applyUrl: sql<
            string | null
          >`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, '$.applyUrl') END`,
          places: sql<string>`coalesce(CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, '$.locations') END, '[]')`,
        })
        .from(submissions)
        .leftJoin(discoveredJobs, eq(discoveredJobs.id, submissions.jobId))
        .leftJoin(
          applications,
          and(eq(applications.jobId, submissions.jobId), eq(applications.profileId, submissions.profileId)),
        )
        .where(and(inArray(submissions.profileId, [...profileIds]), isHeld))
        .orderBy(desc(submissions.armedAt))
        .all()
        .map(({ submission, title, company, places, jobUrl, applyUrl }) => ({
          ...entryOf(submission),
          ...{ title, company, places: JSON.parse(places) as string[] },
          formUrls: urlsOf(submission.url, jobUrl, applyUrl),
        }));
      return record.addSent(rows, profileIds);
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

function urlsOf(...urls: (string | null)[]): string[] {
  return [...new Set(urls.flatMap((url) => url || []))];
}

function alreadySent(state: string | undefined): AuthorizationError {
  return new AuthorizationError(
    state === 'confirmed'
      ? 'You have already applied for this job. JobAI does not send it twice.'
      : 'An application for this job may already have been sent. Say whether it arrived before JobAI tries again.',
    { details: { reason: 'already-submitted', state } },
  );
}
