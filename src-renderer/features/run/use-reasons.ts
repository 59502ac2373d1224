import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import type { RunView } from '#shared/domain/run.ts';

const EMPTY: ReadonlyMap<string, string[]> = new Map();

/** Why each job of a run fits as it does, by its id; read again as more of them were read. */
export function useReasons({ id, counts }: RunView): ReadonlyMap<string, string[]> {
  const { data } = useQuery({
    ...orpc.jobs.list.queryOptions({ input: { runId: id, limit: 200 }, select: byId }),
    queryKey: [...orpc.jobs.list.key(), 'reasons', id, counts.judged],
    enabled: counts.judged > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? EMPTY;
}

const byId = ({ rows }: { rows: JobRow[] }) => new Map(rows.map((row) => [row.id, row.reasons]));
