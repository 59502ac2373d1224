import data from '../../../resources/claims/demonyms.json' with { type: 'json' };
import { isFunctionWord } from '../neutral-words.ts';
import { isToolName } from './tools-named.ts';

/** Of a country or town, before what is of there; a language has nothing behind it, or "in" before it. */
const OF_PLACE =
  /(?<!(?<!\p{L})(?:in|into|speak|spoke|spoken|speaking|learned|learnt|read|wrote)\s+)(?<!\p{L})(\p{Lu}\p{Ll}+)(?=\s(\p{L}{3,}))/gu;
const DEMONYMS = data.rows.map((row) => row.split(' '));

const SHORT = /(?<![\p{L}\p{N}])(\p{Lu}{3,6})(s?)(?![\p{L}\p{N}])/gu;
const WORD = /\p{L}+/gu;

/** A text with abbreviations spelled out and places named as its facts do: "SOPs" are "standard operating procedures", and "Turkish imports" of Turkey, where the facts have these. Names of tools stay. */
export function spelledOut(text: string, ground: string): string {
  return text
    .replace(SHORT, (whole, letters: string) =>
      ground.includes(letters) || isTool(letters) ? whole : (phraseOf(letters, ground) ?? whole),
    )
    .replace(OF_PLACE, (whole, word: string, next: string) =>
      isFunctionWord(next.toLowerCase()) ? whole : (placeOf(word, ground) ?? whole),
    );
}

/** The name in the facts of the place that a word is of: "Turkey" for "Turkish". */
function placeOf(word: string, ground: string): string | null {
  const small = word.toLowerCase();
  const rows = DEMONYMS.filter((row) => row.includes(small));
  return [...ground.matchAll(WORD)].map(([name]) => name).find((name) => isOfRow(name, rows)) ?? null;
}

const isOfRow = (name: string, rows: readonly string[][]): boolean =>
  /^\p{Lu}/u.test(name) && rows.some((row) => row.includes(name.toLowerCase()));

const isTool = (letters: string): boolean => isToolName(letters.toLowerCase(), 'en');

/** Words of one line, side by side, that begin with these letters. */
function phraseOf(letters: string, ground: string): string | null {
  const words = [...ground.matchAll(WORD)];
  const wanted = letters.toLowerCase();
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const run = words.slice(at, at + wanted.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return null;
    const phrase = ground.slice(first.index, last.index + last[0].length);
    const isRun = run.every(([word], place) => word[0]?.toLowerCase() === wanted[place]);
    if (isRun && /^[\p{L} -]+$/u.test(phrase)) return phrase;
  }
  return null;
}
