import type { InfiniteData } from '@tanstack/react-query';
import type { JobRow } from '#shared/contract/jobs.ts';

export interface JobPart {
  rows: JobRow[];
  /** How many match in all. */
  total: number;
}

/**
 * The list with its first part as it was read just now. What was read further down stays as it was, with what the new
 * ones have pushed there.
 */
export function withFirst({ pages, pageParams }: InfiniteData<JobPart, number>, first: JobPart) {
  const [before, ...below] = pages;
  if (below.length === 0) return { pages: [first], pageParams };
  const read = new Set(first.rows.map(({ id }) => id));
  const pushed = (before?.rows ?? []).filter(({ id }) => !read.has(id));
  const rest = below.map(({ rows }) => ({ rows, total: first.total }));
  return { pages: [{ ...first, rows: [...first.rows, ...pushed] }, ...rest], pageParams };
}
