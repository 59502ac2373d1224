import type { Clock, Ids, Logger, Ports } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import { agendaFor } from '#main/pipeline/tasks/agenda-for.ts';
import { dropFileKind } from '#main/pipeline/tasks/drop-file.ts';
import { reminderKind } from '#main/pipeline/tasks/remind.ts';
import { savedSearchKind } from '#main/pipeline/tasks/run-saved-search.ts';
import { scheduleReminders } from '#main/pipeline/tasks/schedule-reminders.ts';
import { savedSearchTask, scheduleSearches } from '#main/pipeline/tasks/schedule-searches.ts';
import type { TaskKind } from '#main/pipeline/tasks/task-kind.ts';
import { createTaskQueue, type TaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { PipelineTools, TracePiece } from '#main/pipeline/types.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { isRemoved } from '../storage/is-removed.ts';
import type { BackgroundState } from '../system/watch-background.ts';
import { createToldReminders } from './told-reminders.ts';

export interface TasksDeps {
  repos: Repositories;
  settings: { get(): Settings };
  scout: PipelineTools['scout'];
  portsOutsideRun(profileId: string, signal: AbortSignal): Ports;
  bus: Pick<EventBus, 'emit'>;
  piece: TracePiece;
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

/** Work that goes on by itself while the app lives: saved searches, and reminders. */
export function composeTasks(deps: TasksDeps): BackgroundWork {
  const { repos, bus, log, clock, ids } = deps;
  let tell: Parameters<BackgroundWork['start']>[0] = () => undefined;
  const stops: (() => void)[] = [];
  let reminders = 0;
  const told = createToldReminders(repos.meta);
  const agenda = (profileId: string) =>
    agendaFor(repos, profileId, deps.settings.get().reminders, clock.now());
  const search = savedSearchKind({ ...deps, notify: (note) => tell(note) });
  const remind = reminderKind({ agenda, told, notify: (note) => tell(note) });
  const dropFile = dropFileKind({ files: repos.files, isRemoved });
  const traced = (name: string, kind: TaskKind): TaskKind => ({
    ...kind,
    run: (payload, context) => deps.piece(name, ids.next('piece'), () => kind.run(payload, context)),
  });
  const queue = createTaskQueue({
    ...{ tasks: repos.tasks, log, clock, ids },
    // Of no run.
    tell: (event) => bus.emit('', event),
    kinds: {
      'saved-search': traced('task saved-search', search as TaskKind),
      reminder: traced('task reminder', remind as TaskKind),
      'drop-file': traced('task drop-file', dropFile as TaskKind),
    },
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
        reminders,
        paused: queue.paused(),
      };
    },
    start(notify) {
      tell = notify;
      queue.start();
      stops.push(scheduleSearches({ savedSearches: repos.savedSearches, queue, clock, log }));
      const profileIds = () => repos.profiles.list().map(({ id }) => id);
      const waiting = (count: number) => {
        reminders = count;
      };
      stops.push(scheduleReminders({ profileIds, agenda, told, queue, clock, waiting }));
    },
    async close() {
      for (const stop of stops) stop();
      await queue.close();
    },
  };
}
