import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { stopRun } from '#renderer/lib/stop-run.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';

type Verb = 'pause' | 'resume' | 'stop';

const FAILED: Record<Verb, string> = {
  pause: 'The search was not paused',
  resume: 'The search does not go on',
  stop: 'The search was not stopped',
};

const UNDO_FAILED = 'The search stays stopped';

/** Pause, go on with, or stop a run. */
export function useRunControl(runId: string) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
  const stop = async () => {
    const undo = await stopRun(runId);
    tellUndo('The search is stopped', () =>
      undo()
        .then(refresh)
        .catch((thrown: unknown) => tellProblem(UNDO_FAILED, thrown)),
    );
  };
  return useMutation<unknown, unknown, Verb>({
    mutationFn: (verb: Verb) => (verb === 'stop' ? stop() : client.pipeline[verb]({ runId })),
    onSuccess: refresh,
    onError: (thrown, verb) => tellProblem(FAILED[verb], thrown),
  });
}
