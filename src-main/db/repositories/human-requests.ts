import { type HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { and, asc, eq, inArray, or, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { humanRequests } from '../schema/runs.ts';
import { readable, stored } from '../stored.ts';
import { profileOfRun } from './profile-of-run.ts';

export type NewHumanRequest = Omit<HumanRequest, 'status' | 'answer' | 'createdAt' | 'answeredAt'>;
/** A question without what it asks in detail, which can be large. */
export type HumanRequestHead = Omit<HumanRequest, 'body' | 'answer' | 'answeredAt'>;
type RequestKey = Pick<HumanRequest, 'runId' | 'jobId' | 'key'>;

const Head = HumanRequest.omit({ body: true, answer: true, answeredAt: true });

/** Stands in the key of a question whose answer no longer counts. */
const LAID_ASIDE = ' until ';

/** Questions to the user and their answers; they outlive restarts. */
export function createHumanRequestsRepository(db: Db) {
  const read = (row: unknown) => stored(HumanRequest, row, 'question');
  const get = (id: string): HumanRequest | null => {
    const row = db.orm.select().from(humanRequests).where(eq(humanRequests.id, id)).get();
    return row === undefined ? null : read(row);
  };
  const byKey = ({ runId, jobId, key }: RequestKey): HumanRequest | null => {
    const same = and(
      eq(humanRequests.runId, runId),
      eq(humanRequests.jobId, jobId),
      eq(humanRequests.key, key),
    );
    const row = db.orm.select().from(humanRequests).where(same).get();
    return row === undefined ? null : read(row);
  };
  const must = (id: string): HumanRequest => {
    const found = get(id);
    if (found !== null) return found;
    throw new NotFoundError('That question no longer exists. Open "Needs you" again to see what is open.');
  };
  const setStatus = (id: string, from: HumanRequest['status'][], status: HumanRequest['status']) =>
    db.orm
      .update(humanRequests)
      .set({ status })
      .where(and(eq(humanRequests.id, id), inArray(humanRequests.status, from)))
      .run();

  const isOpen = (profileId: string, runId?: string) =>
    and(
      eq(humanRequests.profileId, profileId),
      inArray(humanRequests.status, ['pending', 'parked']),
      runId === undefined ? undefined : eq(humanRequests.runId, runId),
    );

  const openHeads = (profileId: string, runId?: string): HumanRequestHead[] => {
    const { id, runId: run, jobId, key, title, company, message, status, createdAt } = humanRequests;
    const rows = db.orm
      .select({ id, runId: run, jobId, key, title, company, message, status, createdAt })
      .from(humanRequests)
      .where(isOpen(profileId, runId))
      .orderBy(asc(humanRequests.createdAt));
    return readable(db, rows.all(), (row) => stored(Head, row, 'question'));
  };

  /** What open questions ask in detail, which is large and changes only where one is put anew: read once, not at each change of any. */
  const whole = new Map<string, HumanRequest>();
  const forgetAllBut = (heads: readonly HumanRequestHead[]) => {
    const open = new Set(heads.map(({ id }) => id));
    for (const id of whole.keys()) if (!open.has(id)) whole.delete(id);
  };

  return guarded(db, {
    get,
    byKey,
    /** Puts a question, or takes it up again under its key. Where it was answered before, it comes back with that answer. */
    upsertPending(request: NewHumanRequest): HumanRequest {
      return db.transaction(() => {
        const known = byKey(request);
        if (known?.status === 'answered') return known;
        if (known === null) {
          const row = { ...request, profileId: profileOfRun(request.runId), status: 'pending', answer: null };
          db.orm.insert(humanRequests).values(row).run();
          return must(request.id);
        }
        const { message, body } = request;
        whole.delete(known.id);
        db.orm
          .update(humanRequests)
          .set({ message, body, status: 'pending' })
          .where(eq(humanRequests.id, known.id))
          .run();
        return must(known.id);
      });
    },
    /** Keeps the first answer; answers the request as it stands then. Throws `NotFoundError`. */
    answer(id: string, answer: HumanAnswerBody, at: Date): HumanRequest {
      return db.transaction(() => {
        const request = must(id);
        if (request.status === 'answered') return request;
        const set = { status: 'answered', answer, answeredAt: at.toISOString() };
        db.orm.update(humanRequests).set(set).where(eq(humanRequests.id, id)).run();
        return must(id);
      });
    },
    /** Moves a question that nobody answered in time to the inbox. */
    park(id: string): void {
      setStatus(id, ['pending'], 'parked');
    },
    /** Takes back a question that no longer matters. */
    withdraw(id: string): void {
      setStatus(id, ['pending', 'parked'], 'withdrawn');
    },
    /**
     * Lays aside what the user refused about a job, and what was approved for a form as it was then, so that it is asked
     * anew, as another question, when the job is taken up again.
     */
    layAsideDecisions(runId: string, jobId: string): void {
      const anew = or(
        inArray(
          sql`CASE WHEN json_valid(${humanRequests.answer}) THEN json_extract(${humanRequests.answer}, '$.decision') END`,
          ['skip', 'stop', 'end'],
        ),
        inArray(
          sql`CASE WHEN json_valid(${humanRequests.body}) THEN json_extract(${humanRequests.body}, '$.kind') END`,
          ['form-review', 'browser-handover'],
        ),
      );
      db.orm
        .update(humanRequests)
        .set({ key: sql`${humanRequests.key} || ${LAID_ASIDE} || ${humanRequests.id}` })
        .where(
          and(
            eq(humanRequests.runId, runId),
            eq(humanRequests.jobId, jobId),
            eq(humanRequests.status, 'answered'),
            anew,
          ),
        )
        .run();
    },
    /** Whether the user said that a form of this job is to be sent, and that still stands. */
    isFormApproved(runId: string, jobId: string): boolean {
      const rows = db.orm
        .select({ key: humanRequests.key })
        .from(humanRequests)
        .where(
          and(
            eq(humanRequests.runId, runId),
            eq(humanRequests.jobId, jobId),
            eq(humanRequests.status, 'answered'),
            sql`CASE WHEN json_valid(${humanRequests.answer}) THEN json_extract(${humanRequests.answer}, '$.decision') END = 'submit'`,
          ),
        )
        .all();
      return rows.some(({ key }) => !key.includes(LAID_ASIDE));
    },
    /** What waits for the user, oldest first; of one run where `runId` is given. Read-only: the same questions are given again. */
    listOpen(profileId: string, runId?: string): HumanRequest[] {
      const heads = openHeads(profileId, runId);
      const unread = heads.filter(({ id }) => !whole.has(id)).map(({ id }) => id);
      const rows = db.orm.select().from(humanRequests).where(inArray(humanRequests.id, unread));
      for (const request of unread.length === 0 ? [] : readable(db, rows.all(), read))
        whole.set(request.id, request);
      if (runId === undefined) forgetAllBut(heads);
      return heads.flatMap((head) => {
        const known = whole.get(head.id);
        return known === undefined ? [] : [{ ...known, ...head }];
      });
    },
    /** The same without what they ask in detail. */
    openHeads,
    /** The jobs about which the user is asked, each with its run; of one run where `runId` is given. */
    openJobs(profileId: string, runId?: string): { runId: string; jobId: string }[] {
      const { runId: run, jobId } = humanRequests;
      return db.orm
        .selectDistinct({ runId: run, jobId })
        .from(humanRequests)
        .where(isOpen(profileId, runId))
        .all();
    },
  });
}
