import type { DocumentLook } from '#shared/domain/document-look.ts';
import { type Approval, StoredLetter } from '#shared/domain/stored-document.ts';
import type { Db } from '../db.ts';
import { desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { coverLetters } from '../schema/documents.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import { readable, stored } from '../stored.ts';
import { approvalColumns, approvalOf } from './approval-columns.ts';
import { jobOfDocument } from './job-of-document.ts';
import { lastLook } from './last-look.ts';

/** A cover letter to be kept; title and company are its job's. */
export type NewLetter = Omit<
  StoredLetter,
  'title' | 'company' | 'practice' | 'sent' | 'createdAt' | 'outdated'
> & {
  runId: string | null;
};

/** Cover letters, newest first. */
export function createLettersRepository(db: Db) {
  const select = () =>
    db.orm
      .select({
        row: coverLetters,
        ...jobOfDocument(sql`${coverLetters.fileId}`, sql`json_extract(${coverLetters.body}, '$.text')`),
      })
      .from(coverLetters)
      .innerJoin(discoveredJobs, eq(discoveredJobs.id, coverLetters.jobId))
      .orderBy(desc(sql`${coverLetters}.rowid`));
  type Found = ReturnType<ReturnType<typeof select>['all']>[number];
  const read = ({ row, sent, ...job }: Found): StoredLetter =>
    stored(
      StoredLetter,
      { ...row, ...job, sent: sent === 1, pdfId: row.fileId, approval: approvalOf(row), letter: row.body },
      'cover letter',
    );

  return guarded(db, {
    /** Inserts, or replaces the one with the same id. */
    save({ letter, pdfId, approval, ...rest }: NewLetter): void {
      const { tone, draft, engine } = letter;
      const { id, ...set } = {
        ...rest,
        ...approvalColumns(approval),
        fileId: pdfId,
        tone,
        draft,
        engine,
        body: letter,
      };
      db.orm
        .insert(coverLetters)
        .values({ id, ...set })
        .onConflictDoUpdate({ target: coverLetters.id, set })
        .run();
    },
    approve(id: string, approval: Approval): void {
      db.orm.update(coverLetters).set(approvalColumns(approval)).where(eq(coverLetters.id, id)).run();
    },
    /** The look of the newest that was given one; null where there is none yet. */
    lastLook: (profileId: string): DocumentLook | null => lastLook(db, coverLetters, profileId),
    get(id: string): StoredLetter | null {
      const row = select().where(eq(coverLetters.id, id)).get();
      return row === undefined ? null : read(row);
    },
    ofJob: (jobId: string): StoredLetter[] =>
      readable(db, select().where(eq(coverLetters.jobId, jobId)).all(), read),
    list: (profileId: string): StoredLetter[] =>
      readable(db, select().where(eq(coverLetters.profileId, profileId)).all(), read),
  });
}
