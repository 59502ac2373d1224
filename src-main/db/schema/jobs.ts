import { integer, primaryKey, real, sqliteTable, text } from '../drizzle.ts';
import { json, stamps } from './columns.ts';

export const discoveredJobs = sqliteTable('discovered_jobs', {
  id: text('id').primaryKey(),
  profileId: text('profile_id').notNull(),
  jobKey: text('job_key').notNull(),
  source: text('source').notNull(),
  url: text('url').notNull(),
  title: text('title').notNull(),
  company: text('company').notNull(),
  postedAt: text('posted_at'),
  closed: integer('closed', { mode: 'boolean' }).notNull(),
  body: json('body').notNull(),
  /** What other finds of the same job are looked up by. */
  companyKey: text('company_key').notNull().default(''),
  titleKey: text('title_key').notNull().default(''),
  remote: text('remote'),
  /** The most that is stated, a year, in one currency for all. */
  payYear: real('pay_year'),
  /** As stated, lower case. */
  level: text('level'),
  employment: text('employment'),
  practice: integer('practice', { mode: 'boolean' }).notNull().default(false),
  /** Of the latest analysis, kept by a trigger. */
  score: real('score'),
  /** The user's marks. */
  starred: integer('starred', { mode: 'boolean' }).notNull().default(false),
  hiddenAt: text('hidden_at'),
  /** When the user first opened it. */
  seenAt: text('seen_at'),
  verdict: text('verdict'),
  /** How far the user's marks move it in the order; null where that was not worked out. */
  nudge: integer('nudge'),
  nudgeBecause: text('nudge_because'),
  /** What its words are counted by in the index of words; set by a trigger, and another one on each machine. */
  searchId: integer('search_id'),
  /** Kinds of what the posting's own words warn of, as JSON; null where nobody looked. */
  warnings: text('warnings'),
  ...stamps(),
});

/** The same job as seen at a source. */
export const jobSightings = sqliteTable('job_sightings', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  profileId: text('profile_id').notNull(),
  jobId: text('job_id').notNull(),
  source: text('source').notNull(),
  url: text('url').notNull(),
  jobKey: text('job_key').notNull().default(''),
  title: text('title').notNull().default(''),
  /** The posting as this source has it; null where it is the job's own. */
  body: json('body'),
  ...stamps(),
});

/** Pairs of keys that the user said are two jobs; the smaller one first. */
export const jobsApart = sqliteTable(
  'jobs_apart',
  {
    profileId: text('profile_id').notNull(),
    keyA: text('key_a').notNull(),
    keyB: text('key_b').notNull(),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.keyA, table.keyB] })],
);

export const jobAnalyses = sqliteTable('job_analyses', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  profileId: text('profile_id').notNull(),
  jobId: text('job_id').notNull(),
  score: real('score').notNull(),
  engine: text('engine').notNull(),
  /** The analysis without its job. */
  body: json('body').notNull(),
  ...stamps(),
});

export const companies = sqliteTable(
  'companies',
  {
    profileId: text('profile_id').notNull(),
    /** The name without case and spaces around. */
    nameKey: text('name_key').notNull(),
    name: text('name').notNull(),
    body: json('body').notNull(),
    researchedAt: text('researched_at').notNull(),
    ...stamps(),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.nameKey] })],
);
