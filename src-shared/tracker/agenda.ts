import { instantOf } from '../dates/instant-of.ts';
import { daysBefore, localDay } from '../dates/local-day.ts';
import type { AgendaEntry, ReminderSettings } from '../domain/agenda.ts';
import type { Application } from '../domain/application.ts';
import { type ApplicationItem, type InterviewItem, isOwnTask } from '../domain/application-item.ts';
import type { Contact } from '../domain/contact.ts';

interface Kept {
  applications: readonly Application[];
  items: readonly ApplicationItem[];
  /** People whom the user wants to be reminded of. */
  people: readonly Contact[];
}

/** An interview is told of an hour before it begins. */
const BEFORE_MS = 3_600_000;
/** Thanks are written while the talk is fresh; a week later they are odd. */
const THANKS_DAYS = 7;
/** Who asks months later asks in vain: then it is time to give it up, or for a word of one's own. */
const LATEST_DAYS = 30;

/** All that is open, the earliest first: tasks with a day, interviews to come, people to write to, and follow-ups that are due by the user's cadence. */
export function agendaOf(kept: Kept, settings: ReminderSettings, now: Date): AgendaEntry[] {
  const named = new Map(kept.applications.map((one) => [one.id, one]));
  const at = (day: string) => new Date(`${day}T${String(settings.hour).padStart(2, '0')}:00`).toISOString();
  const aboutOf = (id: string) => {
    const found = named.get(id);
    return found ? `${found.title} at ${found.company}` : '';
  };
  const ofItems = kept.items.flatMap((item): AgendaEntry[] => {
    const about = aboutOf(item.applicationId);
    if (about === '' && !isOwnTask(item)) return [];
    const part = { id: item.id, applicationId: item.applicationId, about, followUp: null };
    if (item.kind === 'task' && !item.done && item.dueOn !== null) {
      const key = `task ${item.id} ${item.dueOn}`;
      return [{ ...part, key, kind: 'task', title: item.text, day: item.dueOn, remindAt: at(item.dueOn) }];
    }
    if (item.kind === 'interview') {
      const start = instantOf(item.startsAt, item.timeZone);
      if (endOf(item) < now) return [];
      const remindAt = new Date(start.getTime() - BEFORE_MS).toISOString();
      const title = `Interview, round ${item.round}${item.withWhom && ` with ${item.withWhom}`}`;
      const key = `interview ${item.id} ${item.startsAt}`;
      return [{ ...part, key, kind: 'interview', title, day: localDay(start), remindAt }];
    }
    return [];
  });
  const ofPeople = kept.people.flatMap(({ id, name, company, remindOn }): AgendaEntry[] =>
    remindOn === null
      ? []
      : [
          {
            ...{ key: `person ${id} ${remindOn}`, kind: 'person', id, applicationId: '', followUp: null },
            ...{ title: `Write to ${name}`, about: company, day: remindOn, remindAt: at(remindOn) },
          },
        ],
  );
  const ofSilence = kept.applications.flatMap((application): AgendaEntry[] => {
    const due = followUpDue(application, kept.items, settings.followUpDays, now);
    if (due === null) return [];
    const { what, of, day } = due;
    const title = what === 'thanks' ? 'Thank them for the talk' : 'Ask how it stands';
    return [
      {
        ...{ key: `follow-up ${application.id} ${what} ${of}`, kind: 'follow-up', id: '', title, day },
        ...{ applicationId: application.id, about: aboutOf(application.id), remindAt: at(day) },
        followUp: { what, of },
      },
    ];
  });
  return [...ofItems, ...ofPeople, ...ofSilence].sort((a, b) =>
    a.remindAt === b.remindAt ? a.key.localeCompare(b.key) : a.remindAt.localeCompare(b.remindAt),
  );
}

interface Due extends NonNullable<AgendaEntry['followUp']> {
  day: string;
}

/** The one next follow-up of an application; null where an answer came, or all were written or left. */
function followUpDue(
  { id, status, history, practice }: Application,
  items: readonly ApplicationItem[],
  days: readonly number[],
  now: Date,
): Due | null {
  if (practice || days.length === 0) return null;
  const own = items.filter(({ applicationId }) => applicationId === id);
  const isDone = (what: string, of: string) =>
    own.some((item) => item.kind === 'follow-up' && item.what === what && item.of === of);
  if (status === 'interviewing') {
    const past = own.filter((item): item is InterviewItem => item.kind === 'interview' && endOf(item) < now);
    const fresh = past.find((item) => endOf(item) > daysAgo(now, THANKS_DAYS) && !isDone('thanks', item.id));
    return fresh ? { what: 'thanks', of: fresh.id, day: localDay(endOf(fresh)) } : null;
  }
  if (status !== 'applied') return null;
  const applied = history.findLast((event) => event.status === 'applied' && event.takenBackAt === null);
  if (applied === undefined) return null;
  const from = localDay(new Date(applied.at));
  const number = days.findIndex((_, index) => !isDone(index === 0 ? 'first' : 'again', String(index)));
  if (number === -1) return null;
  const day = daysBefore(from, -(days[number] ?? 0));
  if (day < daysBefore(localDay(now), LATEST_DAYS)) return null;
  return { what: number === 0 ? 'first' : 'again', of: String(number), day };
}

const endOf = ({ startsAt, timeZone, minutes }: InterviewItem): Date =>
  new Date(instantOf(startsAt, timeZone).getTime() + minutes * 60_000);

const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
