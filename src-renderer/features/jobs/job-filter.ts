import type { JobRow } from '#shared/contract/jobs.ts';

export type JobSort = 'score' | 'posted' | 'found' | 'company';
export type JobShow = 'open' | 'applied' | 'all';

/** What the list shows and in which order; `text` and `minScore` are answered by the program, the rest here. */
export interface JobFilter {
  text: string;
  minScore: number;
  sort: JobSort;
  show: JobShow;
}

export const NO_FILTER: JobFilter = { text: '', minScore: 0, sort: 'score', show: 'all' };

const byText = (a: string, b: string) =>
  a.localeCompare(b, undefined, { sensitivity: 'base', numeric: true });
const newestFirst = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');

const ORDER: Record<JobSort, (a: JobRow, b: JobRow) => number> = {
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1) || newestFirst(a.foundAt, b.foundAt),
  posted: (a, b) => newestFirst(a.postedAt, b.postedAt) || byText(a.company, b.company),
  found: (a, b) => newestFirst(a.foundAt, b.foundAt) || byText(a.company, b.company),
  company: (a, b) => byText(a.company, b.company) || (b.score ?? -1) - (a.score ?? -1),
};

/** The rows to show, in order. Jobs that were not judged yet come last by score. */
export function arrangeJobs(rows: readonly JobRow[], filter: Pick<JobFilter, 'sort' | 'show'>): JobRow[] {
  const kept = rows.filter((row) => filter.show === 'all' || row.applied === (filter.show === 'applied'));
  return kept.sort(ORDER[filter.sort]);
}
