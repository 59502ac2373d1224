import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import type { Happening } from '#renderer/lib/happenings.ts';
import { useWhileHappening } from '#renderer/lib/use-refresh.ts';
import type { JobQueryInput } from '#shared/domain/job-query.ts';
import { type JobPart, withFirst } from './with-first.ts';

const PART = 100;

/** The jobs that match, in order, read as far as the list was scrolled; and how many there are in all. While searches find some, its first part is read again. */
export function useJobs(query: JobQueryInput) {
  const queries = useQueryClient();
  const queryKey = [...orpc.jobs.list.key(), 'pages', query];
  const read = (offset: number, signal?: AbortSignal) =>
    client.jobs.list({ ...query, offset, limit: PART }, signal && { signal });
  useWhileHappening(async () => {
    // What could not be read now is read with the next event.
    const first = await read(0).catch(() => null);
    if (first === null) return;
    queries.setQueryData<InfiniteData<JobPart, number>>(queryKey, (now) => now && withFirst(now, first));
    void queries.invalidateQueries({ queryKey: orpc.jobs.facets.key() });
  }, changesList);
  return useInfiniteQuery({
    queryKey,
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    getNextPageParam: ({ rows, total }, _parts, offset) =>
      rows.length > 0 && offset + rows.length < total ? offset + rows.length : undefined,
    select: joined,
  });
}

/** One list of all parts; a job that moved between two reads is there once. */
export function joined({ pages }: { pages: JobPart[] }) {
  const rows = [...new Map(pages.flatMap((part) => part.rows).map((row) => [row.id, row])).values()];
  return { rows, total: pages.at(-1)?.total ?? 0 };
}

/** Whether a job was found, judged, left out or applied for. */
function changesList({ type }: Happening): boolean {
  switch (type) {
    case 'scout:found':
    case 'scout:complete':
    case 'analyst:result':
    case 'analyst:skipped':
    case 'applier:submitted':
    case 'pipeline:complete':
    case 'task:complete':
      return true;
    default:
      return false;
  }
}
