import type { JobQuery, JobQueryInput } from '#shared/domain/job-query.ts';

/** What the list shows and in which order, as the page holds it. */
export type JobFilter = Omit<JobQuery, 'runId'>;

export const NO_FILTER: JobFilter = { text: '', minScore: 0, sort: 'yours', show: 'all' };

/** How many of the folded filters narrow the list. */
export function foldedCount({ remote, pay, days, source }: JobFilter): number {
  return [remote, pay, days, source].filter((one) => one !== undefined).length;
}

/** Whether anything but the order and the words differs from showing all. */
export function isNarrowed(filter: JobFilter): boolean {
  return filter.text !== '' || filter.minScore > 0 || filter.show !== 'all' || foldedCount(filter) > 0;
}

/** Without what narrows by remote, pay, age and source. */
export function withoutFolded({ text, minScore, sort, show }: JobFilter): JobFilter {
  return { text, minScore, sort, show };
}

/** The filter as it is asked for, with the words that were typed some moments ago. */
export const queryOf = (filter: JobFilter, text: string): JobQueryInput => ({ ...filter, text });
