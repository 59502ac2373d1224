import { agendaFor } from '#main/pipeline/tasks/agenda-for.ts';
import { appliedDay } from '#shared/tracker/applied-day.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

/** What is to be done and when, and the words for following up. */
export function agendaCalls(deps: ServiceDeps): Pick<Services['tracker'], 'agenda' | 'followUp'> {
  const { repos, clock, settings } = deps;
  const { get } = ownApplications(repos);
  return {
    agenda() {
      const profile = repos.profiles.active();
      return profile ? agendaFor(repos, profile.id, settings.get().reminders, clock.now()) : [];
    },
    async followUp({ applicationId, what }) {
      const { followUpDraft } = await import('#shared/tracker/follow-up-draft.ts');
      const application = get(applicationId);
      const profile = activeProfile(repos);
      const people = repos.applicationItems
        .list(profile.id)
        .flatMap((item) =>
          item.kind === 'person' && item.applicationId === applicationId ? [item.name] : [],
        );
      return followUpDraft({
        ...{ what, role: application.title, company: application.company, sentOn: appliedDay(application) },
        ...{ person: people[0] ?? '', name: profile.name.full },
        language: repos.jobs.get(application.jobId)?.language ?? null,
      });
    },
  };
}
