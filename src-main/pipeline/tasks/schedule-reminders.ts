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
 * Puts what is due into the queue when its time has come, also after the machine slept or the app was closed. Gives the
 * way to stop.
 */
export function scheduleReminders(deps: ScheduleRemindersDeps): () => void {
  const { profileIds, agenda, told, queue, clock, tickMs = TICK_MS } = deps;
  const look = () => {
    const now = clock.now().toISOString();
    let toCome = 0;
    for (const profileId of profileIds()) {
      const open = agenda(profileId);
      toCome += open.filter(({ remindAt }) => remindAt > now).length;
      const due = open.filter(({ key, remindAt }) => remindAt <= now && !told.has(key));
      if (due.length > 0)
        queue.add(
          reminderTask(
            profileId,
            due.map(({ key }) => key),
          ),
        );
    }
    deps.waiting?.(toCome);
  };
  const timer = setInterval(look, tickMs);
  timer.unref();
  look();
  return () => clearInterval(timer);
}
