import same from '../../resources/claims/same-words.json' with { type: 'json' };
import { remembered } from '../domain/remembered.ts';

const REMEMBERED = 20_000;

/** Words that say the same thing in a resume; the first of each row stands for all, and of two rows the first. */
const CANONICAL = new Map(
  [...same.rows].reverse().flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [stemOf(word), words[0] ?? word] as const);
  }),
);

/** The same by words as they are listed: "cars" are no form of "care". */
const LISTED = new Map(
  [...same.rows].reverse().flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** A key that is equal for the forms of one word (`builds`, `building`, `built`) and for close synonyms of resume language. */
export const wordKey = remembered(REMEMBERED, (word: string): string => {
  const small = word.toLowerCase();
  const listed = LISTED.get(small) ?? LISTED.get(small.replace(/(?<!s)s$/, ''));
  if (listed !== undefined) return listed;
  const stemmed = stemOf(small);
  return CANONICAL.get(stemmed) ?? stemmed;
});

/** What is glued to a word of French or Italian: "l'équipe", "d'expérience". */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|nell|all|sull|dall|un)['\u2019](?=\p{L})/u;

/** The words of a text in lower case; `c++`, `c#`, `.net` and `node.js` stay whole. */
export function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*(?:[.'\u2019][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/['\u2019]s$/, '').replace(ELIDED, ''));
}

/** A word, in lower case, without the endings of English. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=.{3})(?:(?:ings?|ed|(?<=.{4})ions?)$|(?<!s)s$)/, '')
    .replace(/(.{2})([bdgmnprt])\2$/, '$1$2')
    .replace(/(?<=.{3})e$/, '');
}
