import { COMPARED_IN } from '#shared/coach/pay/highest-yearly-pay.ts';
import { convert } from '#shared/coach/pay/yearly.ts';
import { dayOf } from '#shared/dates/local-day.ts';
import type { JobQuery } from '#shared/domain/job-query.ts';
import { and, eq, gte, isNull, like, or, type SQL, sql } from '../drizzle.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import { searchWords } from './job-words.ts';

/** What the list is narrowed to; `title`, words that the title or the company itself holds. */
export type JobFilter = Partial<Omit<JobQuery, 'days' | 'isNew'>> & {
  title?: string | undefined;
  /** ISO 8601: posted or, where that is unknown, found at this time or later. */
  since?: string | undefined;
  /** ISO 8601: found after it, and not opened yet. */
  newSince?: string | undefined;
};

/** Both are looked up once for the whole list: there are few beside the jobs. */
const applied = (profileId: string) => sql`(${discoveredJobs.jobKey} IN
    (SELECT s.job_key FROM submissions s WHERE s.profile_id = ${profileId} AND s.state = 'confirmed')
  OR ${discoveredJobs.id} IN (SELECT a.job_id FROM applications a WHERE a.profile_id = ${profileId}
    AND a.status NOT IN ('discovered', 'withdrawn')))`;

/** A job's condition for being in the list. */
export function jobWhere(profileId: string, filter: JobFilter): SQL | undefined {
  const { minScore, show = 'all', remote, pay, since, source, runId, title, closed, newSince } = filter;
  return and(
    eq(discoveredJobs.profileId, profileId),
    ...wordsHold(filter.text ?? ''),
    title ? or(holds(discoveredJobs.title, title), holds(discoveredJobs.company, title)) : undefined,
    minScore ? gte(discoveredJobs.score, minScore) : undefined,
    remote && eq(discoveredJobs.remote, remote),
    pay && gte(discoveredJobs.payYear, convert(pay.atLeast, pay.currency, COMPARED_IN) ?? pay.atLeast),
    since ? isSince(since) : undefined,
    ...placesHold(filter.place ?? ''),
    filter.level ? eq(discoveredJobs.level, filter.level) : undefined,
    filter.employment ? eq(discoveredJobs.employment, filter.employment) : undefined,
    closed === undefined ? undefined : eq(discoveredJobs.closed, closed),
    newSince ? and(isNull(discoveredJobs.seenAt), isAfter(newSince)) : undefined,
    source ? eq(discoveredJobs.source, source) : undefined,
    runId
      ? sql`${discoveredJobs.id} IN (SELECT job_id FROM run_jobs WHERE run_id = ${runId})`
      : sql`${discoveredJobs.hiddenAt} IS ${show === 'hidden' ? sql`NOT NULL` : sql`NULL`}`,
    show === 'starred' ? eq(discoveredJobs.starred, true) : undefined,
    show === 'applied' ? applied(profileId) : undefined,
    show === 'open' ? sql`NOT ${applied(profileId)}` : undefined,
  );
}

/** The plus keeps to the index of the list, as in `wordsIn`. */
const isAfter = (time: string): SQL => sql`+${discoveredJobs.createdAt} > ${time}`;

/** A posting of a day without a time counts until that day ends where the user lives. */
function isSince(since: string): SQL {
  const { postedAt, createdAt } = discoveredJobs;
  const day = dayOf(since);
  return sql`CASE WHEN length(${postedAt}) = 10 THEN ${postedAt} >= ${day}
    ELSE coalesce(julianday(${postedAt}), julianday(${createdAt})) >= julianday(${since}) END`;
}

function wordsHold(text: string): SQL[] {
  if (text.trim() === '') return [];
  const { match, within } = searchWords(text);
  if (match === null && within.length === 0) return [];
  return [
    ...(match === null ? [] : [wordsIn(match)]),
    ...within.map((word) => holds(discoveredJobs.body, word)),
  ];
}

function placesHold(place: string): SQL[] {
  const { match, within } = searchWords(place);
  return [
    ...(match === null ? [] : [wordsIn(`{place} : (${match})`)]),
    ...within.map(
      (word) =>
        sql`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, '$.locations') END LIKE ${`%${word}%`}`,
    ),
  ];
}

/** Whether all words of a search stand in the title and the company; undefined where there are none. */
export function heldByName(text: string): SQL | undefined {
  const { match, within } = searchWords(text);
  const parts = [
    ...(match === null ? [] : [wordsIn(`{title company} : (${match})`)]),
    ...within.map(
      (word) => sql`(${discoveredJobs.title} || ' ' || ${discoveredJobs.company}) LIKE ${`%${word}%`}`,
    ),
  ];
  return and(...parts);
}

const wordsIn = (match: string): SQL =>
  // The plus keeps to the index of the list, which is in order, instead of looking each job up.
  sql`+${discoveredJobs.searchId} IN (SELECT rowid FROM jobs_fts WHERE jobs_fts MATCH ${match})`;

const holds = (column: Parameters<typeof like>[0], words: string): SQL =>
  like(column, `%${words.replace(/[%_]/g, ' ').trim()}%`);
