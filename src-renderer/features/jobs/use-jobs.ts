import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import type { JobQueryInput } from '#shared/domain/job-query.ts';

const PAGE = 100;

/** The jobs that match, in order, read as far as the list was scrolled; and how many there are in all. */
export function useJobs(query: JobQueryInput) {
  return useInfiniteQuery({
    queryKey: [...orpc.jobs.list.key(), 'pages', query],
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      client.jobs.list({ ...query, offset: pageParam, limit: PAGE }, { signal }),
    getNextPageParam: ({ rows, total }, _pages, offset) =>
      rows.length > 0 && offset + rows.length < total ? offset + rows.length : undefined,
    select: joined,
  });
}

/** One list of all pages; a job that moved between two reads is there once. */
export function joined({ pages }: { pages: { rows: JobRow[]; total: number }[] }) {
  const rows = [...new Map(pages.flatMap((page) => page.rows).map((row) => [row.id, row])).values()];
  return { rows, total: pages.at(-1)?.total ?? 0 };
}
