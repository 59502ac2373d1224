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
];
const FORMAT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ORDERS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const ISO_EXAMPLE = /^\d{4}-\d{2}-\d{2}$/;
const EXAMPLE = /^(\d{1,2})([/.-])(\d{1,2})\2\d{4}$/;
const LEADS = /^(e\.? ?g\.?|for example|z\. ?b\.|ex\.?:?|p\. ?ej\.|bijv\.|np\.|např\.)[\s:]*/i;
const MONTHS = 12;

/** The format of a date that a box shows as an example; null where it shows none, or one that could be read in two ways. */
export function formatOfExample(placeholder: string): string | null {
  const text = placeholder.trim().replace(LEADS, '');
  if (ISO_EXAMPLE.test(text)) return 'YYYY-MM-DD';
  const [, first = '', sign = '', second = ''] = EXAMPLE.exec(text) ?? [];
  if (Number(first) > MONTHS && Number(second) <= MONTHS) return ['DD', 'MM', 'YYYY'].join(sign);
  return Number(second) > MONTHS && Number(first) <= MONTHS && first !== ''
    ? ['MM', 'DD', 'YYYY'].join(sign)
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
  return format.replace(/\p{L}+/gu, (part) => {
    if (/^m/i.test(part)) return part.length === 1 ? String(Number(month)) : month;
    if (part.length >= 4) return year;
    if (/^yy$/i.test(part)) return year.slice(-2);
    return part.length === 1 ? String(Number(day)) : day;
  });
}
