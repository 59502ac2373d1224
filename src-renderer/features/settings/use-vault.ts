import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Makes, unlocks and deletes the encrypted file of keys. */
export function useVault() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.system.key() });
  const create = useMutation({
    mutationFn: (passphrase: string) => client.system.createVault({ passphrase }),
    onSuccess: refresh,
    onError: (error) => tellProblem('The file was not made', error),
  });
  const unlock = useMutation({
    mutationFn: (passphrase: string) => client.system.unlockVault({ passphrase }),
    onSuccess: refresh,
    onError: (error) => tellProblem('The file stays locked', error),
  });
  const remove = useMutation({
    mutationFn: () => client.system.removeVault({}),
    onSuccess: refresh,
    onError: (error) => tellProblem('The file was not deleted', error),
  });
  return { create, unlock, remove };
}
