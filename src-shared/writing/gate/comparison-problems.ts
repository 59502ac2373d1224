import words from '../../../resources/claims/scope-words.json' with { type: 'json' };
import { paceOf } from '../quantities/units.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-&'\u2019]\p{L}+)*/gu;
const any = (list: readonly string[]): string => `(?<![\\p{L}\\p{M}])(?:${list.join('|')})`;
const END = '(?![\\p{L}\\p{M}])';
const BEST = new Set(words.rows.find((row) => row.startsWith('best '))?.split(' ') ?? []);
const AMONG = new RegExp(`${any(words.among)}${END}`, 'iu');
const THAN = new RegExp(`${any(words.than)}${END}`, 'iu');
const REACH = new RegExp(`${any(words.reach)}${END}`, 'iu');
const UNPAID = new RegExp(`${any(words.unpaid)}${END}`, 'iu');
const PAID = new RegExp(`${any(words.paid)}${END}`, 'iu');
const RUNS = new RegExp(
  `${any(words.runs.verbs)}\\s+(?:(?!(?:and|with|in|at|on|for|to|from|by|past|into|through)\\s)[\\p{L}'\u2019-]+\\s+){1,3}?(?:${words.runs.things.join('|')})${END}(?!['\u2019]s)`,
  'iu',
);
/** Whether a text says that its writer ran a place or a group. */
export const saysRun = (text: string): boolean => RUNS.test(text);
const RUN_BY = new RegExp(`${any(words.runs.also)}${END}`, 'iu');
const TERM = new RegExp(`${any(words.of)}\\s*(\\p{L}+)`, 'giu');

/** Comparisons and superlatives that the facts do not have so: "more than any other", "the best" for one of the best, "of the year" for "of the month". */
export function comparisonProblems(text: string, ground: string): string[] {
  const than = THAN.test(text) && !THAN.test(ground) ? ['your facts do not compare'] : [];
  const reach = REACH.test(text) && !REACH.test(ground) ? ['your facts do not say how far it went'] : [];
  const paid =
    PAID.test(text) && UNPAID.test(ground) && !PAID.test(ground) ? ['your facts say that it was unpaid'] : [];
  const best = [...new Set(text.toLowerCase().match(WORD) ?? [])].filter((word) => BEST.has(word));
  const isShared = (word: string): boolean =>
    new RegExp(`${AMONG.source}(?:\\s+[\\p{L}\\p{N}]+){0,4}?\\s+${word}`, 'iu').test(ground);
  const alone = AMONG.test(text) ? [] : best.filter(isShared);
  const terms = termsOf(ground);
  const longer = [...termsOf(text)].filter((term) => terms.size > 0 && !terms.has(term));
  return [
    ...than,
    ...(RUNS.test(text) && !RUNS.test(ground) && !RUN_BY.test(ground)
      ? ['your facts do not say that you ran it']
      : []),
    ...reach,
    ...paid,
    ...alone.map((word) => `your facts say "${word}" of several`),
    ...longer.map((term) => `your facts do not say "of the ${term}"`),
  ];
}

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(TERM)].map(([, word = '']) => paceOf(` a ${word}`)).filter((term) => term !== ''),
  );
