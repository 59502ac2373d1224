import { Application, type ApplicationStatus, type Receipt } from '#shared/domain/application.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, type SQL, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { applicationHistory, applications, submissions } from '../schema/applications.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import { readable, stored } from '../stored.ts';

/** An application when it is first noted down. */
export type NewApplication = Pick<
  Application,
  'id' | 'profileId' | 'jobId' | 'title' | 'company' | 'url' | 'status'
>;

export interface StatusChange {
  status: ApplicationStatus;
  /** Why, in words; may be empty. */
  note: string;
  at: Date;
}

/** Where each application stands, with its history. One a job. */
export function createApplicationsRepository(db: Db) {
  const record = (applicationId: string, { status, note, at }: StatusChange) =>
    db.orm.insert(applicationHistory).values({ applicationId, status, note, at: at.toISOString() }).run();
  const select = (where: SQL | undefined): Application[] => {
    const rows = db.orm
      .select({
        application: applications,
        submission: submissions.state,
        practice: discoveredJobs.practice,
      })
      .from(applications)
      .leftJoin(discoveredJobs, eq(discoveredJobs.id, applications.jobId))
      .leftJoin(
        submissions,
        and(eq(submissions.profileId, applications.profileId), eq(submissions.jobKey, discoveredJobs.jobKey)),
      )
      .where(where)
      .orderBy(desc(applications.updatedAt), asc(applications.id))
      .all();
    const histories = historiesOf(rows.map(({ application }) => application.id));
    return readable(db, rows, (row) => {
      const history = histories.get(row.application.id) ?? [];
      return stored(
        Application,
        {
          ...row.application,
          receipt: receiptOf(row.application.receipt),
          submission: row.submission,
          practice: row.practice ?? false,
          history,
        },
        'application',
      );
    });
  };

  /** The events of some applications, oldest first: in one question, however many they are. */
  function historiesOf(ids: readonly string[]): Map<string, (typeof applicationHistory.$inferSelect)[]> {
    const asked = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
    const events = db.orm
      .select()
      .from(applicationHistory)
      .where(sql`${applicationHistory.applicationId} IN (${asked})`)
      .orderBy(asc(applicationHistory.id))
      .all();
    return Map.groupBy(events, ({ applicationId }) => applicationId);
  }

  /** A receipt that can't be read any more does not take its application along. */
  function receiptOf(receipt: unknown): unknown {
    if (receipt !== undefined) return receipt;
    db.unreadable.add('receipt');
    return null;
  }

  const noteDown = (application: NewApplication, at: Date, note = ''): boolean =>
    db.transaction(() => {
      const inserted = db.orm.insert(applications).values(application).onConflictDoNothing().run();
      if (inserted.changes === 1) record(application.id, { status: application.status, note, at });
      return inserted.changes === 1;
    });

  return guarded(db, {
    /** Notes an application down; answers whether it is new, or the job has one, which stays as it is. */
    noteDown,
    /** Notes an application down; answers the one that the job already has, unchanged, if there is one. */
    begin(application: NewApplication, at: Date, note = ''): Application {
      return db.transaction(() => {
        noteDown(application, at, note);
        const [kept] = select(
          and(eq(applications.profileId, application.profileId), eq(applications.jobId, application.jobId)),
        );
        return kept as Application;
      });
    },
    /** Moves an application on; the same status again is noted only where it says something new. */
    setStatus(id: string, change: StatusChange): void {
      db.transaction(() => {
        const now = db.orm.select().from(applications).where(eq(applications.id, id)).get()?.status;
        if (now === undefined || (now === change.status && change.note === '')) return;
        db.orm.update(applications).set({ status: change.status }).where(eq(applications.id, id)).run();
        record(id, change);
      });
    },
    /**
     * Takes the last move back: its event stays, marked, and the application stands where it stood before. Answers whether
     * there was a move; how an application began is none.
     */
    takeBack(id: string, at: Date): boolean {
      return db.transaction(() => {
        const events = (historiesOf([id]).get(id) ?? []).filter(({ takenBackAt }) => takenBackAt === null);
        const [before, last] = events.slice(-2);
        if (before === undefined || last === undefined) return false;
        const takenBackAt = at.toISOString();
        db.orm
          .update(applicationHistory)
          .set({ takenBackAt })
          .where(eq(applicationHistory.id, last.id))
          .run();
        db.orm.update(applications).set({ status: before.status }).where(eq(applications.id, id)).run();
        return true;
      });
    },
    remove(id: string): boolean {
      return db.orm.delete(applications).where(eq(applications.id, id)).run().changes > 0;
    },
    setReceipt(id: string, receipt: Receipt): void {
      db.orm.update(applications).set({ receipt }).where(eq(applications.id, id)).run();
    },
    get: (id: string): Application | null => select(eq(applications.id, id))[0] ?? null,
    ofJob: (jobId: string): Application | null => select(eq(applications.jobId, jobId))[0] ?? null,
    /** Last changed first. */
    list(profileId: string, status?: ApplicationStatus): Application[] {
      const of = status === undefined ? undefined : eq(applications.status, status);
      return select(and(eq(applications.profileId, profileId), of));
    },
  });
}
