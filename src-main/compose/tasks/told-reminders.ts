import type { Repositories } from '#main/db/repositories.ts';
import type { ToldReminders } from '#main/pipeline/tasks/remind.ts';

const KEY = 'reminders told';
/** What was told longest ago is forgotten first; by then its day is past and it is done, or it is told once more. */
const MOST = 2_000;

/** Which reminders were given, kept with the data. */
export function createToldReminders(meta: Repositories['meta']): ToldReminders {
  const read = (): string[] => JSON.parse(meta.get(KEY) ?? '[]') as string[];
  let known: Set<string> | null = null;
  const all = () => {
    known ??= new Set(read());
    return known;
  };
  return {
    has: (key) => all().has(key),
    add(key) {
      const told = [...all(), key].slice(-MOST);
      known = new Set(told);
      meta.set(KEY, JSON.stringify(told));
    },
  };
}
