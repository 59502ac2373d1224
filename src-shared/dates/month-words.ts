/** Where two languages give one word to different months, the first that has it wins. */
const LANGUAGES =
  'en de de-AT fr es it pt nl pl cs sk sv da nb fi hu ro tr ca ru uk bg el id sl et lv lt hr sr mk ar fa he hi sw vi'.split(
    ' ',
  );

let known: ReadonlyMap<string, number> | null = null;

/** The month, 1-12, that a word names in one of many languages, long or short; null where it names none. */
export function monthOf(word: string): number | null {
  known ??= namesOfMonths();
  const key = plain(word);
  return known.get(key) ?? almost(key, known);
}

/** All names of months that are known whole, folded: lower case, no accents. For patterns that look for them in a text. */
export function monthNames(): string[] {
  known ??= namesOfMonths();
  return [...known.keys()];
}

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day, many languages decline the month.
      for (const options of [{ month }, { month, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2000, number - 1, 15)));
          const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
          if (/^\p{L}+$/u.test(name) && name.length > 2 && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  for (const [name, number] of Object.entries(EXTRA)) names.set(name, number);
  return names;
}

/** Short forms that people write and no locale lists. */
const EXTRA: Readonly<Record<string, number>> = {
  sept: 9,
  setem: 9,
  febr: 2,
  feber: 2,
  fevr: 2,
  juil: 7,
  jun: 6,
  jul: 7,
  mrz: 3,
  maerz: 3,
};

/** A long name with one letter wrong, missing or too many: `Febuary`, `Septmber`. */
function almost(word: string, names: ReadonlyMap<string, number>): number | null {
  if (word.length < 6) return null;
  const found = new Set<number>();
  for (const [name, number] of names) if (name.length >= 6 && oneLetterApart(word, name)) found.add(number);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[.’']+/g, '');
}
