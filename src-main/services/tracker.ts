import { ValidationError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { addedByHand } from './tracker/added-by-hand.ts';
import { agendaCalls } from './tracker/agenda.ts';
import { applicationFiles } from './tracker/application-files.ts';
import { applicationItems } from './tracker/application-items.ts';
import { applicationsByMail } from './tracker/by-mail.ts';
import { exportApplications } from './tracker/export-applications.ts';
import { figureCalls } from './tracker/figures.ts';
import { keptInTracker } from './tracker/kept-in-tracker.ts';
import { ownApplications } from './tracker/own-applications.ts';
import { replyCalls } from './tracker/replies.ts';
import { statusCheck } from './tracker/status-check.ts';

/** Applications and where they stand. */
export function trackerService(deps: ServiceDeps): Services['tracker'] {
  const { repos, clock } = deps;
  const { all, get } = ownApplications(repos);
  return {
    list: all,
    get: ({ id }) => get(id),
    setStatus({ id, status, note }) {
      get(id);
      repos.applications.setStatus(id, { status, note, at: clock.now() });
      return get(id);
    },
    takeBack({ id }) {
      const before = get(id);
      const last = before.history.findLast(({ takenBackAt }) => takenBackAt === null);
      if (before.submission !== null && last?.status === 'applied')
        throw new ValidationError('JobAI sent this application itself, so that can not be taken back.');
      if (!repos.applications.takeBack(id, clock.now()))
        throw new ValidationError('There is no move to take back.');
      return get(id);
    },
    ...addedByHand(deps),
    ...applicationItems(deps),
    ...agendaCalls(deps),
    ...applicationsByMail(deps),
    ...applicationFiles(deps),
    ...replyCalls(deps),
    ...statusCheck(deps),
    ...figureCalls(deps),
    export: ({ format }) => exportApplications(keptInTracker(repos), { format, now: clock.now() }),
    stats() {
      const byStatus: Record<string, number> = {};
      for (const { status } of all()) byStatus[status] = (byStatus[status] ?? 0) + 1;
      return { total: all().length, byStatus };
    },
    remove({ id }) {
      const { jobId, submission, receipt } = get(id);
      const source = repos.jobs.get(jobId)?.source;
      if (submission !== null || receipt !== null || source !== 'elsewhere')
        throw new ValidationError(
          'Only an application that you added yourself can be removed. Move this one to Withdrawn instead.',
        );
      return { removed: repos.applications.remove(id) };
    },
  };
}
