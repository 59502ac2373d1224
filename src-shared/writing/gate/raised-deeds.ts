import data from '../../../resources/claims/raised-deeds.json' with { type: 'json' };
import { remembered } from '../../domain/remembered.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { isSame } from './addition-problems.ts';
import { meansSameAbroad } from './words-abroad.ts';

interface Side {
  lesser: RegExp;
  greater: RegExp;
}

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
const readRow = (row: Readonly<Record<string, { lesser: string; greater: string }>>): Map<string, Side> =>
  new Map(
    Object.entries(row).map(([language, { lesser, greater }]) => [
      language,
      { lesser: whole(lesser), greater: whole(greater) },
    ]),
  );
const REMEMBERED = 200;
const ROWS = data.rows.map(readRow);
const GENERAL = data.general.map(readRow);

interface Greater {
  row: Map<string, Side>;
  own: Side;
  /** The words that tell of the greater deed. */
  raised: string;
}

/** The greater deeds that a text of a language tells of; the same text is asked for with many facts. */
const GREATER = new Map<string, (text: string) => readonly Greater[]>();
function greaterIn(language: string): (text: string) => readonly Greater[] {
  const known = GREATER.get(language);
  if (known) return known;
  const find = remembered(REMEMBERED, (text: string) =>
    [...ROWS, ...GENERAL].flatMap((row) => {
      const own = row.get(language);
      const raised = own?.greater.exec(text)?.[0];
      return own && raised !== undefined ? [{ row, own, raised }] : [];
    }),
  );
  GREATER.set(language, find);
  return find;
}

/**
 * Why a text tells of a greater deed than its facts do: "resolved" for "answered". Synonyms may bear out one for the
 * other; where the facts name the lesser deed and never the greater, they do not.
 */
export function raisedProblems(
  text: string,
  deeds: readonly string[],
  languages: { text: string; facts: string },
): string[] {
  const told = greaterIn(languages.text)(text);
  if (told.length === 0) return [];
  const ground = deeds.join('\n');
  const known = new Set(wordsOf(ground).map(wordKey));
  return told.flatMap(({ row, own, raised }) => {
    const said = row.get(languages.facts);
    if (!said?.lesser.test(ground)) return [];
    const [deed = ''] = wordsOf(raised);
    const isTold = GENERAL.includes(row) ? known.has(wordKey(deed)) : said.greater.test(ground);
    // Another fact may tell of it in other words.
    const others = deeds.filter((fact) => !said.lesser.test(fact)).flatMap(wordsOf);
    const isElsewhere = others.some(
      (word) => isSame(deed, word) || meansSameAbroad(deed, word, languages.text),
    );
    return isTold || isElsewhere || own.lesser.test(text.replace(own.greater, ' '))
      ? []
      : [`"${raised.toLowerCase()}" is more than your facts say`];
  });
}
