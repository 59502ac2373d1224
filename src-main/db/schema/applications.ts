import { integer, primaryKey, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

export const applications = sqliteTable('applications', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  jobId: text('job_id').notNull(),
  title: text('title').notNull(),
  company: text('company').notNull(),
  url: text('url').notNull(),
  status: text('status').notNull(),
  receipt: json('receipt'),
  ...stamps(),
});

export const applicationHistory = sqliteTable('application_history', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  applicationId: text('application_id').notNull(),
  status: text('status').notNull(),
  note: text('note').notNull(),
  at: text('at').notNull(),
  takenBackAt: text('taken_back_at'),
});

/** What the user keeps with an application: notes, people, tasks, interviews; a task may go with none. */
export const applicationItems = sqliteTable('application_items', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  applicationId: text('application_id'),
  body: json('body').notNull(),
  ...stamps(),
});

/** The journal: at most one row a job, so that a double application is impossible. */
export const submissions = sqliteTable('submissions', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  profileId: text('profile_id').notNull(),
  jobKey: text('job_key').notNull(),
  jobId: text('job_id').notNull(),
  url: text('url').notNull(),
  state: text('state').notNull(),
  /** The form that the approval was for. */
  formHash: text('form_hash').notNull(),
  armedAt: text('armed_at').notNull(),
  decidedAt: text('decided_at'),
  /** What was seen, in words. */
  note: text('note').notNull(),
  ...stamps(),
});

/** All keys by which a submission's job may be found again: its posting's, its form's. */
export const submissionKeys = sqliteTable(
  'submission_keys',
  { submissionId: integer('submission_id').notNull(), jobKey: text('job_key').notNull() },
  (table) => [primaryKey({ columns: [table.jobKey, table.submissionId] })],
);
