import type { Clock } from '#agents/ports.ts';
import type { ReminderDeps } from './remind.ts';
import { reminderTask } from './remind.ts';
import type { TaskQueue } from './task-queue.ts';

export interface ScheduleRemindersDeps extends Pick<ReminderDeps, 'agenda' | 'told'> {
  profileIds(): string[];
  queue: Pick<TaskQueue, 'add'>;
  clock: Clock;
  /** Hears how many are still to come. */
  waiting?(count: number): void;
  tickMs?: number;
}

const TICK_MS = 30_000;

/**
 * Puts each reminder into the queue when its time has come, also after the machine slept or the app was closed. Gives the
 * way to stop.
 */
export function scheduleReminders(deps: ScheduleRemindersDeps): () => void {
  const { profileIds, agenda, told, queue, clock, tickMs = TICK_MS } = deps;
  const look = () => {
    const now = clock.now().toISOString();
    let toCome = 0;
    for (const profileId of profileIds())
      for (const { key, remindAt } of agenda(profileId)) {
        if (remindAt > now) toCome += 1;
        else if (!told.has(key)) queue.add(reminderTask(profileId, key));
      }
    deps.waiting?.(toCome);
  };
  const timer = setInterval(look, tickMs);
  timer.unref();
  look();
  return () => clearInterval(timer);
}
