import { expect, it, vi } from 'vitest';
import { runDeeds } from '#renderer/features/palette/run-deeds.ts';
import type { RunStatus, RunView } from '#shared/domain/run.ts';

const run = (id: string, status: RunStatus) => ({ id, status, config: { query: id } }) as RunView;
const labels = (runs: RunView[]) => runDeeds(runs, vi.fn()).map(({ label, about }) => `${label}: ${about}`);

it('offers pause and stop of every search that goes on, also behind a newer one that has ended', () => {
  expect(labels([run('baker', 'completed'), run('nurse', 'running'), run('clerk', 'paused')])).toEqual([
    'Pause the search: nurse',
    'Stop the search: nurse',
    'Go on with the search: clerk',
    'Stop the search: clerk',
  ]);
});

it('goes on with the newest where it rests, also where it failed, and with no older one', () => {
  expect(labels([run('baker', 'failed'), run('nurse', 'stopped')])).toEqual(['Go on with the search: baker']);
  expect(labels([run('baker', 'completed'), run('nurse', 'interrupted')])).toEqual([]);
  const act = vi.fn();
  runDeeds([run('baker', 'running')], act)[1]?.run();
  expect(act).toHaveBeenCalledWith('stop', 'baker');
});
