import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Preferences } from '#shared/domain/preferences.ts';

/** What the user wants of a job; a change shows at once and is stored in the order in which it was made. */
export function usePreferences() {
  const queries = useQueryClient();
  const queryKey = orpc.profile.preferences.queryKey({ input: {} });
  const query = useQuery(orpc.profile.preferences.queryOptions({ input: {} }));
  const { mutate } = useMutation({
    mutationFn: (wanted: Preferences) => client.profile.savePreferences(wanted),
    scope: { id: 'save-preferences' },
    onMutate: (wanted) => queries.setQueryData(queryKey, wanted),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.profile.completion.key() }),
    onError: async (error) => {
      await queries.invalidateQueries({ queryKey });
      tellProblem('What you want was not stored', error);
    },
  });
  return { query, save: mutate };
}
