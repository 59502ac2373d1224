import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { stopRun } from '#renderer/lib/stop-run.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { PaletteItem } from './palette-item.ts';

/** What can be done about the newest search: pause it, go on with it, stop it. */
export function useRunActions(): PaletteItem[] {
  const queries = useQueryClient();
  const run = useQuery(orpc.pipeline.list.queryOptions({ input: {} })).data?.[0];
  if (run === undefined) return [];
  const runId = run.id;
  const act = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
      await queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
    } catch (thrown) {
      tellProblem('The search was not changed', thrown);
    }
  };
  const stop = async () => {
    const undo = await stopRun(runId);
    tellUndo('The search is stopped', () => void act(undo));
  };
  const about = run.config.query;
  const going = run.status === 'running';
  const rests = run.status === 'paused' || run.status === 'stopped' || run.status === 'interrupted';
  return [
    ...(going
      ? [
          {
            id: 'pause',
            label: 'Pause the search',
            words: 'halt hold wait',
            about,
            icon: IconPlayerPause,
            run: () => void act(() => client.pipeline.pause({ runId })),
          },
        ]
      : []),
    ...(rests
      ? [
          {
            id: 'go-on',
            label: 'Go on with the search',
            words: 'paused stopped resume continue unpause',
            about,
            icon: IconPlayerPlay,
            run: () => void act(() => client.pipeline.resume({ runId })),
          },
        ]
      : []),
    ...(going || run.status === 'paused'
      ? [
          {
            id: 'stop',
            label: 'Stop the search',
            words: 'end cancel abort',
            about,
            icon: IconPlayerStop,
            run: () => void act(stop),
          },
        ]
      : []),
  ];
}
