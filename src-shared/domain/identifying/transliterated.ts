import endings from '../../../resources/names/endings.json' with { type: 'json' };
import letters from '../../../resources/names/transliteration.json' with { type: 'json' };
import { escaped } from './patterns.ts';

const TABLES: readonly { script: RegExp; table: Readonly<Record<string, readonly string[]>> }[] = [
  { script: /\p{Script=Cyrillic}/u, table: letters.cyrillic },
  { script: /\p{Script=Greek}/u, table: letters.greek },
];
/** Bent as a name is that ends in a consonant; nothing for any other. */
const BENT = `(?:${endings.classes.find(({ script, ends }) => script === 'Cyrillic' && ends.length === 0)?.forms.join('|')})?`;
const LONGEST = 3;
/** A shorter word stands for too much in other letters. */
const LEAST = 4;
/** Letters of Latin words, each with all that it may stand for. */
const BACK = new Map(TABLES.map(({ table }) => [table, turned(table)]));

/** The letters of a text, taken together where a table has them together. Null where it has none for one. */
function split(text: string, known: (part: string) => boolean): string[] | null {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const part = [LONGEST, 2, 1].map((length) => text.slice(at, at + length)).find(known);
    if (part === undefined) return null;
    parts.push(part);
    at += part.length;
  }
  return parts;
}

/** A word in Cyrillic or Greek letters as an expression for it in Latin ones, however they stand for them; else empty. */
export function inLatin(text: string): string {
  const word = plain(text);
  const table = TABLES.find(({ script }) => script.test(word))?.table;
  if (table === undefined || [...word].length < LEAST) return '';
  const parts = split(word, (part) => part in table);
  if (parts === null) return '';
  return parts
    .map((part) => {
      const written = table[part] ?? [];
      return written.length === 0 ? `['’]?` : `(?:${written.map(escaped).join('|')})`;
    })
    .join('');
}

/** The same in its most usual form; a text of other letters as it is. */
export function usualLatin(text: string): string {
  const word = plain(text);
  const table = TABLES.find(({ script }) => script.test(word))?.table;
  const parts = table && split(word, (part) => part in table);
  return parts ? parts.map((part) => table?.[part]?.[0] ?? '').join('') : text;
}

/** A word in Latin letters as expressions for it in Cyrillic and Greek ones. */
export function fromLatin(text: string): string[] {
  const word = text.trim().toLowerCase().normalize('NFC');
  if (!/^[\p{Script=Latin}]+$/u.test(word) || word.length < LEAST) return [];
  return [...BACK.values()].flatMap((back) => {
    const parts = split(word, (part) => back.has(part));
    if (parts === null) return [];
    const written = parts.map((part) => `(?:${[...(back.get(part) ?? [])].map(escaped).join('|')})[ьъ]?`);
    return `${written.join('')}${BENT}`;
  });
}

function turned(
  table: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const back = new Map<string, Set<string>>();
  for (const [letter, written] of Object.entries(table))
    for (const latin of written) back.set(latin, (back.get(latin) ?? new Set()).add(letter));
  return back;
}

/** In small letters and without the accents of Greek. */
function plain(text: string): string {
  const small = text.trim().toLowerCase().normalize('NFC');
  return /\p{Script=Greek}/u.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}
