import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SyncView } from '#shared/contract/sync.ts';

const LOOK_MS = 3_000;

/** How this machine stands to the others, and what can be done about it. */
export function useSync() {
  const queries = useQueryClient();
  const query = useQuery(orpc.system.sync.queryOptions({ input: {}, refetchInterval: LOOK_MS }));
  const queryKey = orpc.system.sync.queryKey({ input: {} });
  // A look from before the deed would show again what it was then.
  const show = async (view: SyncView) => {
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, view);
  };
  const deed = useMutation({
    mutationFn: (does: () => Promise<SyncView>) => does(),
    onSuccess: show,
    onError: (error) => tellProblem('That did not work', error),
  });
  const check = useMutation({
    mutationFn: () => client.system.checkSync({}),
    onError: (error) => tellProblem('Your project could not be asked', error),
  });
  return { query, does: deed.mutate, busy: deed.isPending, check };
}

export type SyncDeed = ReturnType<typeof useSync>['does'];
