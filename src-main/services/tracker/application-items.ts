import { dropFileTask } from '#main/pipeline/tasks/drop-file.ts';
import { isShown } from '#shared/dates/instant-of.ts';
import { type ApplicationItem, type InterviewItem, isOwnTask } from '#shared/domain/application-item.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';
import { ownApplications } from './own-applications.ts';

/** Notes, people, tasks and interviews, each with its application, and the user's own tasks, documents for forms and accounts at portals. */
export function applicationItems({
  repos,
  ids,
  clock,
  tasks,
}: ServiceDeps): Pick<Services['tracker'], 'items' | 'saveItem' | 'removeItem' | 'calendar' | 'zonesOfCity'> {
  const { get } = ownApplications(repos);
  const all = () => (repos.profiles.active() ? repos.applicationItems.list(activeProfile(repos).id) : []);
  const keep = (item: ApplicationItem): ApplicationItem => {
    if (!isOwnTask(item) && item.kind !== 'account' && item.kind !== 'document') get(item.applicationId);
    if (item.kind === 'interview' && !isTimeZone(item.timeZone))
      throw new ValidationError(
        `“${item.timeZone}” is no time zone; one looks like Europe/Berlin or America/New_York. A city is taken, too, where it is on one clock.`,
      );
    if (item.kind === 'interview' && !isShown(item.startsAt, item.timeZone))
      throw new ValidationError(
        `No clock in ${item.timeZone} shows ${item.startsAt.replace('T', ', ')}: there is no such day, or the clocks are put forward over that time. Ask them which time they mean.`,
      );
    const isFile = item.kind === 'file' || item.kind === 'document';
    if (isFile && repos.files.get(item.fileId)?.profileId !== activeProfile(repos).id)
      throw new ValidationError('This file is no longer stored. Choose it again.');
    const kept = item.id === '' ? { ...item, id: ids.next('item') } : item;
    repos.applicationItems.put(activeProfile(repos).id, kept);
    return kept;
  };
  return {
    items: all,
    async zonesOfCity({ city }) {
      const { zonesOfCity } = await import('#shared/places/zones-of-city.ts');
      return zonesOfCity(city);
    },
    saveItem: (item) =>
      item.kind !== 'interview' || isTimeZone(item.timeZone) ? keep(item) : withZone(item).then(keep),
    removeItem({ id }) {
      const item = all().find((one) => one.id === id);
      // Before it: a file that is still named stays, and one that nobody will drop would stay for ever.
      if (item?.kind === 'file' || item?.kind === 'document')
        tasks.add(dropFileTask(item.fileId, clock.now().getTime()));
      return { removed: repos.applicationItems.remove(activeProfile(repos).id, id) };
    },
    async calendar({ id }) {
      const interview = all().find((item) => item.id === id);
      if (interview?.kind !== 'interview')
        throw new ValidationError('This interview is no longer stored. Add it anew.');
      const { interviewCalendar } = await import('#shared/tracker/interview-calendar.ts');
      const ics = interviewCalendar(interview, get(interview.applicationId), clock.now());
      return { name: `interview-${interview.startsAt.slice(0, 10)}.ics`, ics };
    },
  };
}

/** An interview whose zone was named by a city, with IANA's name; what names none is left as it is. */
async function withZone(interview: InterviewItem): Promise<InterviewItem> {
  const { zoneNamed } = await import('#shared/places/zones-of-city.ts');
  return { ...interview, timeZone: zoneNamed(interview.timeZone) ?? interview.timeZone };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
