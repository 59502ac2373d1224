import { daysBefore, localDay } from '#shared/dates/local-day.ts';
import { fold } from '#shared/domain/fold.ts';
import words from '../../resources/dates/relative.json' with { type: 'json' };
import numbers from '../../resources/postings/number-words.json' with { type: 'json' };

const DAYS = { minute: 0, hour: 0, day: 1, week: 7, month: 30 } as const;
type Unit = keyof typeof DAYS;
const UNITS = Object.keys(DAYS) as Unit[];
type Language = Omit<typeof words.languages.en, 'bare'> & { bare?: boolean };
const LANGUAGES: readonly Language[] = Object.values(words.languages);
const NUMBERS = new Map(
  Object.entries(numbers.words).flatMap(([number, forms]) => forms.map((form) => [form, Number(number)])),
);

/** The day that "3 days ago", "vor einer Woche", "3w" or "yesterday" names, counted from today; undefined where a text is nothing of the kind. */
export function relativeDay(text: string, now: Date): string | undefined {
  const said = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}'\u2019]+/gu, ' ')
    .trim()} `;
  const today = localDay(now);
  const count = counted(said);
  if (count !== undefined) return daysBefore(today, count);
  const named = (list: readonly string[]): boolean =>
    list.some((word) => said.includes(` ${word} `) || said.trim() === word);
  if (LANGUAGES.some((language) => named(language.yesterday))) return daysBefore(today, 1);
  return LANGUAGES.some((language) => named(language.today)) ? today : undefined;
}

function counted(said: string): number | undefined {
  for (const { ago, one, bare = false, ...units } of LANGUAGES) {
    const isShort = /^ (?:posted )?\d+ ?(?:d|w|h|mo) $/.test(said);
    if (
      !isShort &&
      !ago.some((word) =>
        / \p{L}+ /u.test(said)
          ? said.includes(` ${word} `) || said.includes(`${word} `)
          : said.includes(word),
      )
    )
      continue;
    for (const unit of UNITS) {
      const amount = amountOf(said, units[unit], one, bare);
      if (amount !== undefined) return sameDay(unit, amount);
    }
  }
  return undefined;
}

function amountOf(
  said: string,
  unit: readonly string[],
  one: readonly string[],
  bare: boolean,
): number | undefined {
  const names = unit.join('|');
  const figures = new RegExp(`(\\d+) ?(?:${names})(?![a-z])`, 'u').exec(said)?.[1];
  if (figures !== undefined) return Number(figures);
  const single =
    one.length > 0 && new RegExp(` (?:${one.join('|')}) ?(?:${names})(?![\\p{L}])`, 'u').test(said);
  if (single) return 1;
  const word = new RegExp(` (\\p{L}+) (?:${names})(?![\\p{L}])`, 'u').exec(said)?.[1];
  const number = word === undefined ? undefined : NUMBERS.get(fold(word));
  if (number !== undefined) return number;
  // "tydzień temu": in some languages the unit alone is one.
  return bare && !/\d/.test(said) && said.includes(` ${unit[0]} `) ? 1 : undefined;
}

/** Hours and minutes count as today only below a day. */
function sameDay(unit: Unit, amount: number): number {
  if (unit === 'hour') return Math.floor(amount / 24);
  return DAYS[unit] * amount;
}
