import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** How often it is looked how much has come, in ms. */
const LOOK_MS = 400;

export type UpdateDeed = 'checkForUpdate' | 'fetchUpdate' | 'cancelUpdate' | 'installUpdate';

/** How far an update is, and what can be done about it. */
export function useUpdates(feed: string) {
  const queries = useQueryClient();
  const options = orpc.system.update.queryOptions({ input: {} });
  const query = useQuery({
    ...options,
    // Another address is another answer.
    queryKey: [...options.queryKey, feed],
    refetchInterval: ({ state }) => {
      const step = state.data?.step.name;
      return step === 'fetching' || step === 'asking' ? LOOK_MS : false;
    },
  });
  const act = useMutation({
    mutationFn: (deed: UpdateDeed) => client.system[deed]({}),
    onError: (thrown) => tellProblem('That did not work', thrown),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.system.update.key() }),
  });
  return { query, act };
}
