import { USUAL_LOOK } from '#shared/domain/document-look.ts';
import { trackerFigures } from '#shared/tracker/figures.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

/** How the active profile's applications go; practice is left out. */
export function figureCalls({ repos, clock, sources }: ServiceDeps): Pick<Services['tracker'], 'figures'> {
  const { all } = ownApplications(repos);
  return {
    figures() {
      const labels = new Map(sources.map(({ name, label }) => [name, label]));
      labels.set('elsewhere', 'Noted by hand');
      const stored = repos.profiles.active() ? repos.applicationOrigins.list(activeProfile(repos).id) : [];
      const origins = new Map(stored.map((origin) => [origin.id, origin]));
      const counted = all()
        .filter(({ practice }) => !practice)
        .map((application) => {
          const { source = null, score = null, layout = null } = origins.get(application.id) ?? {};
          return {
            application,
            score,
            source: source === null ? '' : (labels.get(source) ?? source),
            layout: layout === '' ? USUAL_LOOK.template : (layout ?? ''),
          };
        });
      return trackerFigures(counted, clock.now());
    },
  };
}
