import type { JobQuery, JobQueryInput } from '#shared/domain/job-query.ts';

/** What the list shows and in which order, as the page holds it. */
export type JobFilter = Omit<JobQuery, 'runId'> & {
  /** In which the least pay is given, also while none is. */
  currency: string;
};

export const NO_FILTER: JobFilter = { text: '', minScore: 0, sort: 'yours', show: 'all', currency: 'EUR' };

/** How many of the folded filters narrow the list. */
export function foldedCount(filter: JobFilter): number {
  const { remote, pay, days, source, level, employment, closed, isNew } = filter;
  const place = filter.place?.trim() || undefined;
  return [remote, pay, days, source, place, level, employment, closed, isNew].filter(
    (one) => one !== undefined,
  ).length;
}

/** Whether anything but the order and the words differs from showing all. */
export function isNarrowed(filter: JobFilter): boolean {
  return filter.text !== '' || filter.minScore > 0 || filter.show !== 'all' || foldedCount(filter) > 0;
}

/** Without what is folded away. */
export function withoutFolded({ text, minScore, sort, show, currency }: JobFilter): JobFilter {
  return { text, minScore, sort, show, currency };
}

/** The filter as it is asked for, with the words and the place that were typed some moments ago. */
export const queryOf = (
  { currency: _kept, place: _typed, ...filter }: JobFilter,
  text: string,
  place?: string,
): JobQueryInput => ({ ...filter, text, ...(place?.trim() ? { place: place.trim() } : {}) });

/** What changes with the box of the least pay and its currency: only a figure above 0 narrows the list. */
export function payChange(atLeast: number | string, currency: string): Pick<JobFilter, 'pay' | 'currency'> {
  const isFigure = typeof atLeast === 'number' && atLeast > 0;
  return { currency, pay: isFigure ? { atLeast, currency } : undefined };
}
