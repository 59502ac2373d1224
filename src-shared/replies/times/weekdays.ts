import { fold } from '../../domain/fold.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl'];
/** Forms that people write and no locale lists: short ones in English, and those that a sentence bends. */
const EXTRA: Readonly<Record<string, number>> = {
  ...{ tues: 1, thur: 3, thurs: 3, segunda: 0, terca: 1, quarta: 2, quinta: 3, sexta: 4 },
  ...{ srode: 2, sobote: 5, niedziele: 6 },
};
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

let known: ReadonlyMap<string, number> | null = null;

/** Names of weekdays in many languages, folded, with their number: 0 for Monday. */
export function weekdays(): ReadonlyMap<string, number> {
  known ??= namesOfWeekdays();
  return known;
}

function namesOfWeekdays(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const weekday of ['long', 'short'] as const) {
      if (weekday === 'short' && language !== 'en') continue;
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day += 1) names.set(fold(format.format(MONDAY + day * 86_400_000)), day);
    }
  }
  for (const [name, day] of Object.entries(EXTRA)) names.set(name, day);
  // "Torsdagen den 10 december"
  for (const [name, day] of [...names]) if (name.endsWith('dag')) names.set(`${name}en`, day);
  return names;
}
