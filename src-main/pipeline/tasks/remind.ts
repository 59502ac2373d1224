import { z } from 'zod';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { TaskKind } from './task-kind.ts';

const Payload = z.object({ profileId: z.string(), keys: z.array(z.string()) });

/** More things than these at once are told of in one note. */
const EACH_ALONE = 2;

export const reminderTask = (profileId: string, keys: readonly string[]) => ({
  ...{ kind: 'reminder', payload: { profileId, keys } },
  uniqueKey: `reminder ${profileId}`,
});

export interface ReminderDeps {
  /** What is open for a profile. */
  agenda(profileId: string): AgendaEntry[];
  told: ToldReminders;
  notify(note: { title: string; body: string; place: string }): void;
}

/** Which reminders were given, so that each is given once, also after a restart. */
export interface ToldReminders {
  has(key: string): boolean;
  add(key: string): void;
}

/** Tells the user of what is due, once, many things in one note; what was done or moved meanwhile is not told. */
export function reminderKind({ agenda, told, notify }: ReminderDeps): TaskKind<z.infer<typeof Payload>> {
  return {
    schema: Payload,
    most: 1,
    async run({ profileId, keys }) {
      const due = agenda(profileId).filter(({ key }) => keys.includes(key) && !told.has(key));
      for (const { key } of due) told.add(key);
      if (due.length > EACH_ALONE) {
        const body = due
          .slice(0, EACH_ALONE)
          .map(({ title, about }) => (about === '' ? title : `${title}: ${about}`))
          .join('; ');
        notify({ title: `${due.length} things are to be done`, body, place: '/applications/to-do' });
        return;
      }
      for (const entry of due) {
        const { title, about } = entry;
        notify({ title, body: about || 'Due today, by your own note.', place: placeOf(entry) });
      }
    },
  };
}

function placeOf({ kind, applicationId }: AgendaEntry): string {
  if (applicationId !== '') return `/applications/${applicationId}`;
  return kind === 'person' ? '/coach/network' : '/applications/to-do';
}
