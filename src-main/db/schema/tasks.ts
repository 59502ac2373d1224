import { integer, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

export const tasks = sqliteTable('tasks', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  payload: json('payload').notNull(),
  uniqueKey: text('unique_key').notNull(),
  priority: integer('priority').notNull(),
  status: text('status').notNull(),
  attempts: integer('attempts').notNull(),
  runAfter: integer('run_after').notNull(),
  progress: text('progress').notNull(),
  error: text('error').notNull(),
  endedAt: integer('ended_at'),
  ...stamps(),
});

export const savedSearches = sqliteTable('saved_searches', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  body: json('body').notNull(),
  ...stamps(),
});

export const savedSearchFinds = sqliteTable('saved_search_finds', {
  searchId: text('search_id').notNull(),
  jobId: text('job_id').notNull(),
  foundAt: text('found_at').notNull(),
  isNew: integer('is_new', { mode: 'boolean' }).notNull(),
});
