import { integer, sqliteTable, text } from '../drizzle.ts';
import { stamps } from './columns.ts';

/** One board of a company, or one job site (with an empty token). */
export const boards = sqliteTable('boards', {
  vendor: text('vendor').notNull(),
  token: text('token').notNull(),
  company: text('company').notNull(),
  /** Whether it stood in a link of something that was found. */
  met: integer('met', { mode: 'boolean' }).notNull(),
  askedAt: text('asked_at'),
  workedAt: text('worked_at'),
  /** Times in a row that it could not be read. */
  failures: integer('failures').notNull(),
  problem: text('problem').notNull(),
  gone: integer('gone', { mode: 'boolean' }).notNull(),
  /** How many openings it had when it last worked. */
  jobs: integer('jobs'),
  ...stamps(),
});

export const watchedBoards = sqliteTable('watched_boards', {
  profileId: text('profile_id').notNull(),
  vendor: text('vendor').notNull(),
  token: text('token').notNull(),
  ...stamps(),
});
