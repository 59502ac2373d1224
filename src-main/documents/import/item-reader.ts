import { readDate } from '#shared/dates/read-date.ts';
import { firstLink } from './plain-text.ts';
import { splitList } from './split-list.ts';
import { splitRange } from './split-range.ts';

/** One object of an imported file. Every key that is asked for counts as understood; `rest` holds the others. */
export interface ItemReader {
  readonly path: string;
  readonly writing: Writing;
  /** The first of these keys that holds text or a number, as plain text; empty when none does. */
  text(...keys: string[]): string;
  /** As the first of `texts`, where each sign counts: an address, a user name, the number of a phone. */
  exact(...keys: string[]): string;
  /** Texts of a list, of one text, or of a list of objects with a `name`-like key. */
  texts(...keys: string[]): string[];
  /** As `texts`, for lists of short names: a text of several ("Python, Go") is parted. */
  names(...keys: string[]): string[];
  items(...keys: string[]): ItemReader[];
  item(...keys: string[]): ItemReader | null;
  raw(...keys: string[]): unknown;
  /** All keys that have a value. */
  keys(): string[];
  /** Whether one of these keys has a value; it stays unread. */
  holds(...keys: string[]): boolean;
  /** A normalised date, and how it was written; an unreadable one is noted and kept in `rest`. */
  date(...keys: string[]): DateAsWritten;
  /** The two ends of a text that holds both, or one date for both; an unreadable one is noted and kept in `rest`. */
  span(...keys: string[]): { start: DateAsWritten; end: DateAsWritten } | null;
  /** Marks keys as known although they have no field of their own: they stay in `rest` without a note. */
  keep(...keys: string[]): void;
  /** What was not understood or only kept, for the export; each unknown key is noted. */
  rest(): Record<string, unknown>;
}

/** A date as it is kept, and as a file wrote it. */
export interface DateAsWritten {
  date: string;
  current: boolean;
  written: string;
}

/** How the texts of a file are written. */
export interface Writing {
  /** A text of it as plain text. */
  plain(text: string): string;
  /** Whether one text may hold several names, or a name with its level. */
  joinsNames: boolean;
}

/** Reads one object; `note` is called with a sentence for each thing that was not understood. */
export function createItemReader(
  value: Record<string, unknown>,
  path: string,
  note: (sentence: string) => void,
  writing: Writing,
): ItemReader {
  const used = new Set<string>();
  const kept = new Set<string>();
  const find = (keys: readonly string[]): [string, unknown] | null => {
    const key = keys.find((candidate) => isPresent(value[candidate]));
    return key === undefined ? null : [key, value[key]];
  };
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const misfit = (key: string, wanted: string): void => {
    kept.add(key);
    note(`${at(key)}: expected ${wanted}; kept for the export, but not used.`);
  };

  const textsAt = (keys: readonly string[], parted: (text: string) => string[]): string[] => {
    const found = find(keys);
    if (!found) return [];
    const list = Array.isArray(found[1]) ? found[1] : [found[1]];
    const texts = list.map((entry) => scalar(entry) ?? nameOf(entry));
    if (texts.includes(null)) {
      misfit(found[0], 'a list of texts');
      return [];
    }
    used.add(found[0]);
    return texts.flatMap((text) => parted(text ?? '')).filter((text) => text !== '');
  };

  const reader: ItemReader = {
    path,
    writing,
    raw(...keys) {
      const found = find(keys);
      if (found) used.add(found[0]);
      return found?.[1];
    },
    keys: () => Object.keys(value).filter((key) => isPresent(value[key])),
    holds: (...keys) => find(keys) !== null,
    text(...keys) {
      const found = find(keys);
      if (!found) return '';
      const text = scalar(found[1]);
      if (text === null) {
        misfit(found[0], 'a text');
        return '';
      }
      used.add(found[0]);
      return writing.plain(text);
    },
    exact: (...keys) => textsAt(keys, (text) => [firstLink(text) || text.trim()])[0] ?? '',
    texts: (...keys) => textsAt(keys, (text) => [writing.plain(text)]),
    names: (...keys) =>
      textsAt(keys, (text) =>
        writing.joinsNames
          ? text.split(/[\r\n]+/).flatMap((line) => splitList([writing.plain(line)]))
          : [writing.plain(text)],
      ),
    items(...keys) {
      const found = find(keys);
      if (!found) return [];
      const list = Array.isArray(found[1]) ? found[1] : [found[1]];
      if (!list.some((entry) => isPresent(entry) && (isRecord(entry) || scalar(entry) !== null))) {
        misfit(found[0], 'a list of items');
        return [];
      }
      used.add(found[0]);
      return list.flatMap((entry, index) => {
        const record = isRecord(entry) ? entry : scalar(entry) === null ? null : { name: scalar(entry) };
        if (record) return [createItemReader(record, `${at(found[0])}[${index}]`, note, writing)];
        if (isPresent(entry)) note(`${at(found[0])}[${index}]: expected an item with fields; left out.`);
        return [];
      });
    },
    item(...keys) {
      const found = find(keys);
      if (!found || !isRecord(found[1])) return null;
      used.add(found[0]);
      return createItemReader(found[1], at(found[0]), note, writing);
    },
    date(...keys) {
      const found = find(keys);
      if (!found) return { date: '', current: false, written: '' };
      const read = dateOf(scalar(found[1]) ?? '');
      if (isRead(read)) used.add(found[0]);
      else misfit(found[0], `a date such as 2024-05 (found ${JSON.stringify(found[1])})`);
      return isRead(read) ? read : { ...read, written: '' };
    },
    span(...keys) {
      const found = find(keys);
      if (!found) return null;
      const written = writing.plain(scalar(found[1]) ?? '');
      const [from, to] = splitRange(written) ?? [written, written];
      const [start, end] = [dateOf(from), dateOf(to)];
      if (isRead(start) && isRead(end)) used.add(found[0]);
      else misfit(found[0], `dates such as 2024-05 to 2025-06 (found ${JSON.stringify(found[1])})`);
      return { start, end };
    },
    keep(...keys) {
      for (const key of keys) kept.add(key);
    },
    rest() {
      const left = Object.entries(value).filter(([key, entry]) => !used.has(key) && isPresent(entry));
      for (const [key] of left.filter(([name]) => !kept.has(name)))
        note(`${at(key)}: not known to JobAI; kept for the export.`);
      return Object.fromEntries(left);
    },
  };
  return reader;
}

function dateOf(written: string): DateAsWritten {
  const { date, current } = readDate(written);
  return { date, current, written };
}

const isRead = ({ date, current }: DateAsWritten): boolean => date !== '' || current;

/** Whether a value is a plain object of a parsed file. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function nameOf(value: unknown): string | null {
  if (!isRecord(value)) return null;
  return scalar(value['name'] ?? value['title'] ?? value['text'] ?? value['description'] ?? null);
}
