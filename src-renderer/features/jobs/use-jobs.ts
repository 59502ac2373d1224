import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import type { JobRow } from '#shared/contract/jobs.ts';

const PAGE = 500;
const MOST = 4 * PAGE;

/** The jobs that match, best first: at most 2,000, with how many there are in all. */
export function useJobs({ text, minScore }: { text: string; minScore: number }) {
  return useQuery({
    queryKey: [...orpc.jobs.list.key(), 'all', { text, minScore }],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: JobRow[] = [];
      let total = 0;
      do {
        const page = await client.jobs.list({ text, minScore, offset: rows.length, limit: PAGE }, { signal });
        total = page.total;
        rows.push(...page.rows);
        if (page.rows.length === 0) break;
      } while (rows.length < Math.min(total, MOST));
      return { rows, total };
    },
  });
}
