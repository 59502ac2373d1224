import Sqlite from 'better-sqlite3';
import type { StoredCounts } from '#shared/domain/recovery.ts';

import { saidTime } from './said-time.ts';

/** What the user knows by name, with the words for one and for many. */
export const TOLD: readonly [table: string, one: string, many: string][] = [
  ['profiles', 'profile', 'profiles'],
  ['discovered_jobs', 'job', 'jobs'],
  ['generated_resumes', 'resume', 'resumes'],
  ['cover_letters', 'cover letter', 'cover letters'],
  ['applications', 'application', 'applications'],
  ['answers', 'answer', 'answers'],
  ['runs', 'search', 'searches'],
];

/** Counts, by their words, what can still be counted: a damaged file gives the tables up to the first bad one. */
export function countRows(file: string): StoredCounts {
  const counts: StoredCounts = {};
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      for (const [table, , many] of TOLD)
        counts[many] = Number(client.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    } finally {
      client.close();
    }
  } catch {
    // What was counted so far is the answer.
  }
  return counts;
}

/** Whose changes are the user's own too; a file of before they were there has none of them. */
const ALSO_CHANGED = [
  'people',
  'experience',
  'education',
  'projects',
  'skills',
  'languages',
  'links',
  'certificates',
  'awards',
  'publications',
  'volunteering',
  'interests',
  'recommendations',
  'other_entries',
];

/** When something in a database last changed; null where that can't be said. */
export function newestChange(file: string): string | null {
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      const has = client.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?');
      const tables = [
        ...TOLD.map(([table]) => table),
        ...ALSO_CHANGED.filter((table) => has.get(table) !== undefined),
      ];
      const all = tables.map((table) => `SELECT max(updated_at) AS at FROM ${table}`).join(' UNION ALL ');
      return client.prepare(`SELECT max(at) FROM (${all})`).pluck().get() as string | null;
    } finally {
      client.close();
    }
  } catch {
    return null;
  }
}

/** What `after` has less of than `before`, in words; null where `before` could not be counted to its end. */
export function missingRows(before: StoredCounts, after: StoredCounts): string[] | null {
  const lost: string[] = [];
  for (const [, one, many] of TOLD) {
    const was = before[many];
    if (was === undefined) return null;
    const missing = was - (after[many] ?? 0);
    if (missing > 0) lost.push(`${missing} ${missing === 1 ? one : many}`);
  }
  return lost;
}

/** Whether one holds at least as much of everything as another. */
export function holdsAsMuch(one: StoredCounts, other: StoredCounts): boolean {
  return TOLD.every(([, , many]) => (one[many] ?? 0) >= (other[many] ?? 0));
}

/** The loss of a recovery, in words. */
export function lossInWords(before: StoredCounts, after: StoredCounts, since: string | null): string {
  const missing = missingRows(before, after);
  if (since === null) return missing === null ? 'everything' : [...missing, 'all later changes'].join(', ');
  if (missing === null)
    return `everything since ${saidTime(since)} (how much that is can't be told: the old file can't be read)`;
  return missing.length === 0
    ? `changes since ${saidTime(since)}, no whole entry`
    : `${missing.join(', ')}, and changes since ${saidTime(since)}`;
}
