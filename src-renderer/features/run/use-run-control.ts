import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
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
  const control = useMutation<unknown, unknown, Verb>({
    mutationFn: (verb: Verb) => client.pipeline[verb]({ runId }),
    onSuccess: (_done, verb) => {
      if (verb === 'stop') tellUndo('The search is stopped', () => control.mutate('resume'));
      return queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
    },
    onError: (thrown, verb) => tellProblem(FAILED[verb], thrown),
  });
  return control;
}
