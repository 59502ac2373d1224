import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { RunConfigInput } from '#shared/domain/run.ts';
import { useRunStore } from './run-store.ts';
import { forgetSearch } from './search-draft-store.ts';

/** Starts a search and shows it; what was typed for it is then the last search's. */
export function useStartRun(profileId: string) {
  const queries = useQueryClient();
  const show = useRunStore((state) => state.show);
  return useMutation({
    mutationFn: (config: RunConfigInput) => client.pipeline.start(config),
    onSuccess: async ({ runId }) => {
      forgetSearch(profileId);
      show(runId);
      await queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
    },
    onError: (thrown) => tellProblem('The search was not started', thrown),
  });
}
