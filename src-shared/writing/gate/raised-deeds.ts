import data from '../../../resources/claims/raised-deeds.json' with { type: 'json' };
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
const ROWS = data.rows.map(readRow);
const GENERAL = data.general.map(readRow);

/**
 * Why a text tells of a greater deed than its facts do: "resolved" for "answered". Synonyms may bear out one for the
 * other; where the facts name the lesser deed and never the greater, they do not.
 */
export function raisedProblems(
  text: string,
  deeds: readonly string[],
  languages: { text: string; facts: string },
): string[] {
  const ground = deeds.join('\n');
  const known = new Set(wordsOf(ground).map(wordKey));
  return [...ROWS, ...GENERAL].flatMap((row) => {
    const [own, said] = [row.get(languages.text), row.get(languages.facts)];
    const raised = own?.greater.exec(text)?.[0];
    if (!own || !said || raised === undefined || !said.lesser.test(ground)) return [];
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
