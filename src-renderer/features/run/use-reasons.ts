import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import type { RunView } from '#shared/domain/run.ts';

const EMPTY: ReadonlyMap<string, string[]> = new Map();

/** Why each job of a run fits as it does, by its id; read again, at most every two seconds, as more of them were read. */
export function useReasons({ id, counts }: RunView): ReadonlyMap<string, string[]> {
  const queryKey = [...orpc.jobs.list.key(), 'reasons', id];
  useRefresh(queryKey, ({ type, runId }) => type === 'analyst:result' && runId === id);
  const { data } = useQuery({
    ...orpc.jobs.list.queryOptions({ input: { runId: id, limit: 200 }, select: byId }),
    queryKey,
    enabled: counts.judged > 0,
  });
  return data ?? EMPTY;
}

const byId = ({ rows }: { rows: JobRow[] }) => new Map(rows.map((row) => [row.id, row.reasons]));
