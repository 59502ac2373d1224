import type { Application } from '#shared/domain/application.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Applications and where they stand. */
export function trackerService({ repos, clock }: ServiceDeps): Services['tracker'] {
  const all = (): Application[] => {
    const profile = repos.profiles.active();
    return profile ? repos.applications.list(profile.id) : [];
  };
  const get = (id: string): Application => {
    const found = repos.applications.get(id);
    if (!found) throw new NotFoundError('This application is no longer stored.');
    return found;
  };
  return {
    list: all,
    get: ({ id }) => get(id),
    setStatus({ id, status, note }) {
      get(id);
      repos.applications.setStatus(id, { status, note, at: clock.now() });
      return get(id);
    },
    stats() {
      const byStatus: Record<string, number> = {};
      for (const { status } of all()) byStatus[status] = (byStatus[status] ?? 0) + 1;
      return { total: all().length, byStatus };
    },
  };
}
