import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

type Verb = 'pause' | 'resume' | 'stop';

const FAILED: Record<Verb, string> = {
  pause: 'The search was not paused',
  resume: 'The search does not go on',
  stop: 'The search was not stopped',
};

/** Pause, go on with, or stop a run. */
export function useRunControl(runId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verb: Verb) => client.pipeline[verb]({ runId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() }),
    onError: (thrown, verb) => tellProblem(FAILED[verb], thrown),
  });
}
