import type { Clock, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { isTooFarOff, nextRun } from '#shared/domain/saved-search.ts';
import type { TaskQueue } from './task-queue.ts';

export const savedSearchTask = (searchId: string) => ({
  kind: 'saved-search',
  payload: { searchId },
  uniqueKey: `saved-search ${searchId}`,
});

export interface ScheduleDeps {
  savedSearches: Repositories['savedSearches'];
  queue: Pick<TaskQueue, 'add'>;
  clock: Clock;
  log: Logger;
  random?: () => number;
  tickMs?: number;
}

const TICK_MS = 30_000;

/**
 * Puts each saved search into the queue when its time has come, also after the machine slept or the app was closed: once,
 * whatever was missed. A clock that was set back by days holds nothing up. Gives the way to stop.
 */
export function scheduleSearches({
  savedSearches,
  queue,
  clock,
  log,
  random = Math.random,
  tickMs = TICK_MS,
}: ScheduleDeps): () => void {
  const look = () => {
    const now = clock.now();
    for (const search of savedSearches.all()) {
      const isDue = search.nextRunAt !== null && Date.parse(search.nextRunAt) <= now.getTime();
      if (!isDue && !isTooFarOff(search, now)) continue;
      const profileId = savedSearches.get(search.id)?.profileId;
      if (profileId === undefined) continue;
      if (isDue) queue.add(savedSearchTask(search.id));
      savedSearches.put(profileId, { ...search, nextRunAt: nextRun(search.schedule, now, random()) });
      if (isDue) log.info('a saved search is due', { search: search.id });
    }
  };
  const timer = setInterval(look, tickMs);
  timer.unref();
  look();
  return () => clearInterval(timer);
}
