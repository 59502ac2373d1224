const MONTHS: Readonly<Record<string, number>> = {
  ...byMonth(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']),
  ...byMonth([
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ]),
  ...byMonth([
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ]),
  ...byMonth([
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ]),
  ...byMonth(['winter', '', 'spring', '', '', 'summer', '', '', 'fall']),
  autumn: 9,
};
const CURRENT =
  /^(present|current|currently|now|today|ongoing|till date|to date|heute|aktuell|aujourd'hui|actual(idad)?)$/i;

/** A date as read: normalised, or empty where it is unknown; `current` for words such as "present". */
export interface ReadDate {
  date: string;
  current: boolean;
  understood: boolean;
}

/** Normalises a date in any common writing to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readDate(raw: string): ReadDate {
  const text = raw.trim().replace(/\s+/g, ' ');
  if (text === '') return { date: '', current: false, understood: true };
  if (CURRENT.test(text)) return { date: '', current: true, understood: true };
  const date = fromNumbers(text) ?? fromWords(text);
  return { date: date ?? '', current: false, understood: date !== null };
}

/** Splits "2019 – 2021" or "May 2020 to present" into its two ends; null where there is no range. */
export function splitRange(raw: string): [string, string] | null {
  const parts = raw.split(/\s+(?:-|–|—|to|until|bis)\s+|\s*[–—]\s*/i);
  if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]];
  const years = /^(\d{4})\s*-\s*(\d{4}|present|now)$/i.exec(raw.trim());
  return years?.[1] && years[2] ? [years[1], years[2]] : null;
}

function fromNumbers(text: string): string | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return compose(Number(iso[1]), iso[2], iso[3]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return compose(Number(monthFirst[2]), monthFirst[1]);
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dayFirst) return compose(Number(dayFirst[3]), dayFirst[2], dayFirst[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  return first > 12
    ? compose(Number(slashed[3]), slashed[2], slashed[1])
    : compose(Number(slashed[3]), slashed[1], String(second));
}

function fromWords(text: string): string | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  const word = /\p{L}+/u.exec(text)?.[0]?.toLowerCase();
  if (!year || !word) return null;
  const month = MONTHS[word] ?? MONTHS[word.slice(0, 3)];
  if (!month) return null;
  const day = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th|[.,])?(?=\s|,|$)/.exec(text.replace(year, ''))?.[1];
  return compose(Number(year), String(month), day);
}

function compose(year: number, month?: string, day?: string): string | null {
  if (year < 1900 || year > 2100) return null;
  const result = String(year);
  if (month === undefined) return result;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${result}-${month.padStart(2, '0')}`;
  if (Number(day) < 1 || Number(day) > 31) return null;
  return `${result}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function byMonth(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    names.map((name, index) => [name, index + 1] as const).filter(([name]) => name !== ''),
  );
}
