import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import type { RunView } from '#shared/domain/run.ts';
import type { PaletteItem } from './palette-item.ts';

export type RunDeed = 'pause' | 'resume' | 'stop';

/** What can be done about each search that goes on, and about the newest where it rests. `runs` are newest first. */
export function runDeeds(
  runs: readonly RunView[],
  act: (deed: RunDeed, runId: string) => void,
): PaletteItem[] {
  return runs.flatMap((run, at) => {
    const { status, config, id } = run;
    const active = status === 'running' || status === 'paused';
    if (!active && (at > 0 || status === 'completed')) return [];
    const about = config.query;
    const item = (deed: RunDeed, label: string, words: string, icon: PaletteItem['icon']) => ({
      ...{ id: `${deed}-${id}`, label, about, icon, words: `${words} ${about}` },
      run: () => act(deed, id),
    });
    return [
      ...(status === 'running' ? [item('pause', 'Pause the search', 'halt hold wait', IconPlayerPause)] : []),
      ...(status === 'running'
        ? []
        : [
            item('resume', 'Go on with the search', 'paused stopped resume continue unpause', IconPlayerPlay),
          ]),
      ...(active ? [item('stop', 'Stop the search', 'end cancel abort', IconPlayerStop)] : []),
    ];
  });
}
