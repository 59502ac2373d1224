import type { Repositories } from '#main/db/repositories.ts';
import type { AgendaEntry, ReminderSettings } from '#shared/domain/agenda.ts';
import { agendaOf } from '#shared/tracker/agenda.ts';

type Kept = Pick<Repositories, 'applications' | 'applicationItems' | 'contacts'>;

const ANY_DAY = '9999-12-31';

/** All that is open for a profile, the earliest first. */
export function agendaFor(
  repos: Kept,
  profileId: string,
  settings: ReminderSettings,
  now: Date,
): AgendaEntry[] {
  const kept = {
    applications: repos.applications.list(profileId),
    items: repos.applicationItems.list(profileId),
    people: repos.contacts.due(profileId, ANY_DAY),
  };
  return agendaOf(kept, settings, now);
}
