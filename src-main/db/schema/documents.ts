import { integer, real, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

/** A file in the data folder: a rendered PDF, a picture of a page, an imported resume. */
export const files = sqliteTable('files', {
  id: text('id').primaryKey(),
  profileId: text('profile_id'),
  path: text('path').notNull(),
  name: text('name').notNull(),
  mime: text('mime').notNull(),
  bytes: integer('bytes').notNull(),
  sha256: text('sha256').notNull(),
  ...stamps(),
});

/** What the user gave: a resume as imported, with its text. */
export const documents = sqliteTable('documents', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  fileId: text('file_id'),
  name: text('name').notNull(),
  mime: text('mime').notNull(),
  text: text('text').notNull(),
  ...stamps(),
});

export const generatedResumes = sqliteTable('generated_resumes', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  jobId: text('job_id').notNull(),
  runId: text('run_id'),
  fileId: text('file_id'),
  approved: integer('approved', { mode: 'boolean' }).notNull(),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at'),
  atsScore: real('ats_score').notNull(),
  engine: text('engine').notNull(),
  body: json('body').notNull(),
  ...stamps(),
});

export const coverLetters = sqliteTable('cover_letters', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  jobId: text('job_id').notNull(),
  runId: text('run_id'),
  fileId: text('file_id'),
  approved: integer('approved', { mode: 'boolean' }).notNull(),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at'),
  tone: text('tone').notNull(),
  draft: integer('draft').notNull(),
  engine: text('engine').notNull(),
  body: json('body').notNull(),
  ...stamps(),
});
