import { Application, type ApplicationStatus, type Receipt } from '#shared/domain/application.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, type SQL } from '../drizzle.ts';
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
    return readable(db, rows, (row) => {
      const history = db.orm
        .select()
        .from(applicationHistory)
        .where(eq(applicationHistory.applicationId, row.application.id))
        .orderBy(asc(applicationHistory.id))
        .all();
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

  /** A receipt that can't be read any more does not take its application along. */
  function receiptOf(receipt: unknown): unknown {
    if (receipt !== undefined) return receipt;
    db.unreadable.add('receipt');
    return null;
  }

  return guarded(db, {
    /** Notes an application down; answers the one that the job already has, unchanged, if there is one. */
    begin(application: NewApplication, at: Date): Application {
      return db.transaction(() => {
        const inserted = db.orm.insert(applications).values(application).onConflictDoNothing().run();
        if (inserted.changes === 1) record(application.id, { status: application.status, note: '', at });
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
