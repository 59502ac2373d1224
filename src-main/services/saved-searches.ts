import type { TakenSearch } from '#main/db/repositories/saved-searches.ts';
import { savedSearchTask } from '#main/pipeline/tasks/schedule-searches.ts';
import { nextRun, type SavedSearch } from '#shared/domain/saved-search.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type Calls = Pick<
  Services['jobs'],
  | 'savedSearches'
  | 'saveSearch'
  | 'scheduleSearch'
  | 'runSearch'
  | 'forgetSearch'
  | 'restoreSearch'
  | 'freshFinds'
  | 'lookedAt'
  | 'tasks'
  | 'cancelTask'
  | 'restartTask'
>;

/** Searches that are kept and run again by themselves. */
export function savedSearchCalls({ repos, tasks, clock, ids }: ServiceDeps): Calls {
  const searchOf = (id: string) => {
    const kept = repos.savedSearches.get(id);
    if (kept === null) throw new NotFoundError('This search is no longer kept.');
    return kept;
  };
  const forgotten = new Map<string, TakenSearch>();
  const due = (schedule: SavedSearch['schedule']) => nextRun(schedule, clock.now(), Math.random());
  return {
    savedSearches() {
      const profile = repos.profiles.active();
      const all = tasks.list();
      return (profile === null ? [] : repos.savedSearches.list(profile.id)).map((search) => {
        const own = all.filter(({ uniqueKey }) => uniqueKey === savedSearchTask(search.id).uniqueKey);
        const task = own.find(({ status }) => status === 'running' || status === 'waiting');
        const lost = task === undefined ? own.find(({ status }) => status === 'failed') : undefined;
        const running =
          task === undefined ? null : task.progress || (task.status === 'running' ? 'Looking' : 'Waiting');
        const failed = lost === undefined ? null : { taskId: lost.id, error: lost.error };
        return { ...search, ...repos.savedSearches.counts(search.id), running, failed };
      });
    },
    saveSearch(search) {
      const id = ids.next('search');
      const kept = { ...search, id, nextRunAt: due(search.schedule), lastRunAt: null, lastResult: '' };
      repos.savedSearches.put(activeProfile(repos).id, kept);
      tasks.add(savedSearchTask(id));
      return { id };
    },
    scheduleSearch({ id, schedule }) {
      const { profileId, search } = searchOf(id);
      repos.savedSearches.put(profileId, { ...search, schedule, nextRunAt: due(schedule) });
      return {};
    },
    runSearch({ id }) {
      searchOf(id);
      tasks.add({ ...savedSearchTask(id), priority: 10 });
      return {};
    },
    forgetSearch({ id }) {
      const taken = repos.savedSearches.take(id);
      if (taken !== null) forgotten.set(id, taken);
      return {};
    },
    restoreSearch({ id }) {
      const taken = forgotten.get(id);
      if (taken === undefined) throw new NotFoundError('This search is no longer kept. Save it anew.');
      repos.savedSearches.putBack(taken);
      forgotten.delete(id);
      return {};
    },
    freshFinds: ({ id }) => repos.savedSearches.fresh(id),
    lookedAt({ id }) {
      repos.savedSearches.looked(id);
      return {};
    },
    tasks: () => tasks.list(),
    cancelTask({ id }) {
      tasks.cancel(id);
      return {};
    },
    restartTask({ id }) {
      tasks.restart(id);
      return {};
    },
  };
}
