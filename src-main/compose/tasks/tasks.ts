import type { Clock, Ids, Logger, Ports } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { savedSearchKind } from '#main/pipeline/tasks/run-saved-search.ts';
import { savedSearchTask, scheduleSearches } from '#main/pipeline/tasks/schedule-searches.ts';
import { createTaskQueue, type TaskKind, type TaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import type { BackgroundState } from '../system/watch-background.ts';

export interface TasksDeps {
  repos: Repositories;
  scout: PipelineTools['scout'];
  portsOutsideRun(profileId: string, signal: AbortSignal): Ports;
  log: Logger;
  clock: Clock;
  ids: Ids;
}

export interface BackgroundWork {
  queue: TaskQueue;
  /** What runs by itself. */
  state(): BackgroundState;
  /** Runs what waits from now on; where a note for the user goes. */
  start(notify: (note: { title: string; body: string; place: string }) => void): void;
  close(): Promise<void>;
}

/** Work that goes on by itself while the app lives: saved searches. */
export function composeTasks(deps: TasksDeps): BackgroundWork {
  const { repos, log, clock, ids } = deps;
  let tell: Parameters<BackgroundWork['start']>[0] = () => undefined;
  let stopSchedule = () => {};
  const search = savedSearchKind({ ...deps, notify: (note) => tell(note) });
  const queue = createTaskQueue({
    ...{ tasks: repos.tasks, log, clock, ids },
    kinds: { 'saved-search': search as TaskKind as TaskKind<never> },
  });
  return {
    queue,
    state() {
      const searches = repos.savedSearches.all();
      const due = searches.flatMap(({ nextRunAt }) => nextRunAt ?? []).sort();
      const inHand = new Set(
        queue.list().flatMap(({ status, uniqueKey }) => (status === 'running' ? uniqueKey : [])),
      );
      const running = searches.find(({ id }) => inHand.has(savedSearchTask(id).uniqueKey));
      return {
        scheduled: due.length,
        next: due[0] ?? null,
        running: running?.name ?? null,
        fresh: searches.reduce((sum, { id }) => sum + repos.savedSearches.counts(id).fresh, 0),
        paused: queue.paused(),
      };
    },
    start(notify) {
      tell = notify;
      queue.start();
      stopSchedule = scheduleSearches({ savedSearches: repos.savedSearches, queue, clock, log });
    },
    async close() {
      stopSchedule();
      await queue.close();
    },
  };
}
