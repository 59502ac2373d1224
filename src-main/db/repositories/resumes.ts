import type { DocumentLook } from '#shared/domain/document-look.ts';
import { type Approval, StoredResume } from '#shared/domain/stored-document.ts';
import type { Db } from '../db.ts';
import { desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { generatedResumes } from '../schema/documents.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import { readable, stored } from '../stored.ts';
import { approvalColumns, approvalOf } from './approval-columns.ts';
import { jobOfDocument } from './job-of-document.ts';
import { lastLook } from './last-look.ts';

/** A tailored resume to be kept; title and company are its job's. */
export type NewResume = Omit<
  StoredResume,
  'title' | 'company' | 'practice' | 'sent' | 'createdAt' | 'outdated'
> & {
  runId: string | null;
};

/** Tailored resumes, newest first. */
export function createResumesRepository(db: Db) {
  const select = () =>
    db.orm
      .select({ row: generatedResumes, ...jobOfDocument(sql`${generatedResumes.fileId}`) })
      .from(generatedResumes)
      .innerJoin(discoveredJobs, eq(discoveredJobs.id, generatedResumes.jobId))
      .orderBy(desc(sql`${generatedResumes}.rowid`));
  type Found = ReturnType<ReturnType<typeof select>['all']>[number];
  const read = ({ row, sent, ...job }: Found): StoredResume =>
    stored(
      StoredResume,
      { ...row, ...job, sent: sent === 1, pdfId: row.fileId, approval: approvalOf(row), resume: row.body },
      'resume',
    );

  return guarded(db, {
    /** Inserts, or replaces the one with the same id. */
    save({ resume, pdfId, approval, ...rest }: NewResume): void {
      const { atsScore, engine } = resume;
      const { id, ...set } = {
        ...rest,
        ...approvalColumns(approval),
        fileId: pdfId,
        atsScore,
        engine,
        body: resume,
      };
      db.orm
        .insert(generatedResumes)
        .values({ id, ...set })
        .onConflictDoUpdate({ target: generatedResumes.id, set })
        .run();
    },
    approve(id: string, approval: Approval): void {
      db.orm.update(generatedResumes).set(approvalColumns(approval)).where(eq(generatedResumes.id, id)).run();
    },
    /** The look of the newest that was given one; null where there is none yet. */
    lastLook: (profileId: string): DocumentLook | null => lastLook(db, generatedResumes, profileId),
    get(id: string): StoredResume | null {
      const row = select().where(eq(generatedResumes.id, id)).get();
      return row === undefined ? null : read(row);
    },
    ofJob: (jobId: string): StoredResume[] =>
      readable(db, select().where(eq(generatedResumes.jobId, jobId)).all(), read),
    list: (profileId: string): StoredResume[] =>
      readable(db, select().where(eq(generatedResumes.profileId, profileId)).all(), read),
  });
}
