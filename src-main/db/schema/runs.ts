import { integer, primaryKey, real, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

export const runs = sqliteTable('runs', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  status: text('status').notNull(),
  config: json('config').notNull(),
  message: text('message').notNull(),
  found: integer('found').notNull(),
  startedAt: text('started_at').notNull(),
  endedAt: text('ended_at'),
  elapsedMs: integer('elapsed_ms').notNull(),
  ...stamps(),
});

export const runJobs = sqliteTable(
  'run_jobs',
  {
    runId: text('run_id').notNull(),
    jobId: text('job_id').notNull(),
    profileId: text('profile_id').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    company: text('company').notNull(),
    url: text('url').notNull(),
    stage: text('stage').notNull(),
    done: json('done').notNull(),
    status: text('status').notNull(),
    message: text('message').notNull(),
    score: real('score'),
    engine: text('engine'),
    submitted: text('submitted'),
    ...stamps(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.jobId] })],
);

export const stageResults = sqliteTable(
  'stage_results',
  {
    runId: text('run_id').notNull(),
    /** Empty for a stage of the whole run. */
    jobId: text('job_id').notNull(),
    stage: text('stage').notNull(),
    profileId: text('profile_id').notNull(),
    output: json('output'),
    ...stamps(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.jobId, table.stage] })],
);

export const events = sqliteTable('events', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  runId: text('run_id').notNull(),
  type: text('type').notNull(),
  agent: text('agent').notNull(),
  message: text('message').notNull(),
  data: json('data').notNull(),
  timestamp: text('timestamp').notNull(),
});

export const humanRequests = sqliteTable('human_requests', {
  id: text('id').primaryKey(),
  runId: text('run_id').notNull(),
  jobId: text('job_id').notNull(),
  profileId: text('profile_id').notNull(),
  key: text('key').notNull(),
  title: text('title').notNull(),
  company: text('company').notNull(),
  message: text('message').notNull(),
  body: json('body').notNull(),
  status: text('status').notNull(),
  answer: json('answer'),
  answeredAt: text('answered_at'),
  ...stamps(),
});

export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  parts: json('parts').notNull(),
  ...stamps(),
});
