import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Settings } from '#shared/domain/settings.ts';

/** The API's state, read again as its settings change, and its tokens. */
export function useApi({ enabled, port }: Settings['api']) {
  const queries = useQueryClient();
  const query = useQuery(orpc.system.api.queryOptions({ input: {} }));
  const again = () => queries.invalidateQueries({ queryKey: orpc.system.api.key() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is set decides whether it answers.
  useEffect(() => void again(), [enabled, port]);
  const create = useMutation({
    mutationFn: (asked: Parameters<typeof client.system.createApiToken>[0]) =>
      client.system.createApiToken(asked),
    onSuccess: again,
    onError: (error) => tellProblem('The token was not made', error),
  });
  const revoke = useMutation({
    mutationFn: (id: string) => client.system.revokeApiToken({ id }),
    onSuccess: again,
    onError: (error) => tellProblem('The token was not taken back', error),
  });
  return { query, create, revoke };
}
