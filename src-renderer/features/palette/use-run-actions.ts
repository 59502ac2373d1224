import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { stopRun } from '#renderer/lib/stop-run.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { PaletteItem } from './palette-item.ts';
import { type RunDeed, runDeeds } from './run-deeds.ts';

/** What can be done about searches: pause them, go on with them, stop them. */
export function useRunActions(): PaletteItem[] {
  const queries = useQueryClient();
  const runs = useQuery(orpc.pipeline.list.queryOptions({ input: {} })).data ?? [];
  const change = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
      await queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
    } catch (thrown) {
      tellProblem('The search was not changed', thrown);
    }
  };
  const act = (deed: RunDeed, runId: string) =>
    void change(async () => {
      if (deed !== 'stop') return client.pipeline[deed]({ runId });
      const undo = await stopRun(runId);
      tellUndo('The search is stopped', () => void change(undo));
    });
  return runDeeds(runs, act);
}
