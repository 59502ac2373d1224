const DAY = 'd{1,2}|t{1,2}|j{1,2}|g{1,2}';
const YEAR = 'y{4}|j{4}|a{4}|r{4}|y{2}';
const MONTH = 'm{1,2}';
const SIGN = '\\s?[/.-]\\s?';
const ORDERS = [
  `(?:${DAY})${SIGN}(?:${MONTH})${SIGN}(?:${YEAR})`,
  `(?:${MONTH})${SIGN}(?:${DAY})${SIGN}(?:${YEAR})`,
  `(?:${YEAR})${SIGN}(?:${MONTH})${SIGN}(?:${DAY})`,
  `(?:${MONTH})${SIGN}(?:${YEAR})`,
  `(?:${YEAR})${SIGN}(?:${MONTH})`,
  // Only English writes the month's name by its letter: a name in another language would have to be in that one.
  'd{1,2}[ /.-]mmm[ /.-]y{4}',
  'ddmmyyyy',
  'mmddyyyy',
  'yyyymmdd',
];
const NAMES = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const FORMAT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ORDERS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const YEAR_FIRST_EXAMPLE = /^\d{4}([/.-])\d{2}\1\d{2}$/;
const EXAMPLE = /^(\d{1,2})([/.-])(\d{1,2})\2\d{4}$/;
const LEADS = /^(e\.? ?g\.?|for example|z\. ?b\.|ex\.?:?|p\. ?ej\.|bijv\.|np\.|např\.)[\s:]*/i;
const MONTHS = 12;

/** The format of a date that a box shows as an example; null where it shows none, or one that could be read in two ways. */
export function formatOfExample(placeholder: string): string | null {
  const text = placeholder.trim().replace(LEADS, '');
  const sign = YEAR_FIRST_EXAMPLE.exec(text)?.[1];
  if (sign !== undefined) return ['YYYY', 'MM', 'DD'].join(sign);
  const [, first = '', between = '', second = ''] = EXAMPLE.exec(text) ?? [];
  if (Number(first) > MONTHS && Number(second) <= MONTHS) return ['DD', 'MM', 'YYYY'].join(between);
  return Number(second) > MONTHS && Number(first) <= MONTHS && first !== ''
    ? ['MM', 'DD', 'YYYY'].join(between)
    : null;
}

/** The first format of dates that texts name, in the words of the page (`TT.MM.JJJJ`); null where they name none. */
export function dateFormatIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = FORMAT.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** `YYYY-MM` or `YYYY-MM-DD` in a format that `dateFormatIn` found. */
export function writeDate(iso: string, format: string): string {
  const [year = '', month = '', day = '01'] = iso.split('-');
  return format.replace(/(\p{L})\1*/giu, (part) => {
    if (/^mmm$/i.test(part)) return NAMES.format(new Date(Date.UTC(2000, Number(month) - 1, 15)));
    if (/^m/i.test(part)) return part.length === 1 ? String(Number(month)) : month;
    if (part.length >= 4) return year;
    if (/^yy$/i.test(part)) return year.slice(-2);
    return part.length === 1 ? String(Number(day)) : day;
  });
}
