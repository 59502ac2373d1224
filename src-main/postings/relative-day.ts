import { daysBefore, localDay } from '#shared/dates/local-day.ts';
import words from '../../resources/dates/relative.json' with { type: 'json' };

const DAYS = { minute: 0, hour: 0, day: 1, week: 7, month: 30 } as const;
type Unit = keyof typeof DAYS;
const UNITS = Object.keys(DAYS) as Unit[];
const LANGUAGES = Object.values(words.languages);

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
  for (const { ago, one, ...units } of LANGUAGES) {
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
      const amount = amountOf(said, units[unit], one);
      if (amount !== undefined) return sameDay(unit, amount);
    }
  }
  return undefined;
}

function amountOf(said: string, unit: readonly string[], one: readonly string[]): number | undefined {
  const names = unit.join('|');
  const figures = new RegExp(`(\\d+) ?(?:${names})(?![a-z])`, 'u').exec(said)?.[1];
  if (figures !== undefined) return Number(figures);
  const single =
    one.length > 0 && new RegExp(` (?:${one.join('|')}) ?(?:${names})(?![\\p{L}])`, 'u').test(said);
  return single ? 1 : undefined;
}

/** Hours and minutes count as today only below a day. */
function sameDay(unit: Unit, amount: number): number {
  if (unit === 'hour') return Math.floor(amount / 24);
  return DAYS[unit] * amount;
}
