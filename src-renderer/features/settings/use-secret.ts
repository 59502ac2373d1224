import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Stores or removes one key. */
export function useSecret(name: string) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: orpc.system.secrets.key() }),
      queries.invalidateQueries({ queryKey: orpc.system.health.key() }),
      queries.invalidateQueries({ queryKey: orpc.system.providers.key() }),
      queries.invalidateQueries({ queryKey: orpc.agents.key() }),
    ]);
  const store = useMutation({
    mutationFn: (value: string) => client.system.setSecret({ name, value }),
    onSuccess: refresh,
    onError(error) {
      tellProblem('The key was not stored', error);
      // Where the keychain does not work, the page offers another place.
      void queries.invalidateQueries({ queryKey: orpc.system.secrets.key() });
    },
  });
  const remove = useMutation({
    mutationFn: () => client.system.deleteSecret({ name }),
    onSuccess: refresh,
    onError: (error) => tellProblem('The key was not removed', error),
  });
  return { store, remove };
}
