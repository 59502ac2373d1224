import { z } from 'zod';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { TaskKind } from './task-kind.ts';

const Payload = z.object({ profileId: z.string(), key: z.string() });

export const reminderTask = (profileId: string, key: string) => ({
  ...{ kind: 'reminder', payload: { profileId, key } },
  uniqueKey: `reminder ${profileId} ${key}`,
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

/** Tells the user of one thing that is due, once; what was done or moved meanwhile is not told. */
export function reminderKind({ agenda, told, notify }: ReminderDeps): TaskKind<z.infer<typeof Payload>> {
  return {
    schema: Payload,
    most: 1,
    async run({ profileId, key }) {
      const entry = agenda(profileId).find((one) => one.key === key);
      if (entry === undefined || told.has(key)) return;
      told.add(key);
      const place = entry.applicationId === '' ? '/coach/network' : `/applications/${entry.applicationId}`;
      notify({ title: entry.title, body: entry.about, place });
    },
  };
}
