import { fold } from '#shared/domain/fold.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import words from '../../../resources/postings/money-asked.json' with { type: 'json' };

/** Longer ones are lists without stops. */
const LONGEST = 600;
const apart = (most: number): string => `[\\s,:]+(?:[^\\s.!?]+[\\s]+){0,${most}}?`;

function patternsOf() {
  const languages = Object.values(words.languages);
  const asks = languages.flatMap(({ demands, fees, due, gives, accounts }) => [
    `${phrases(demands)}${apart(9)}${phrases(fees)}`,
    `${phrases(fees)}${apart(4)}${phrases(due)}`,
    `${phrases(gives)}${apart(6)}${phrases(accounts)}`,
  ]);
  const all = (pick: (one: (typeof languages)[number]) => string[]) =>
    phrasePattern([...new Set(languages.flatMap(pick))]);
  return {
    any: all(({ fees, accounts, whole }) => [...fees, ...accounts, ...whole]),
    asks: asks.map((source) => new RegExp(source, 'u')),
    whole: all(({ whole }) => whole),
    own: all(({ own }) => own),
    frauds: all(({ frauds }) => frauds),
    nots: new RegExp(phrases([...new Set(languages.flatMap(({ nots }) => nots))]), 'gu'),
    restarts: phrasePattern(words.restarts),
  };
}
let compiled: ReturnType<typeof patternsOf> | undefined;
function patterns(): ReturnType<typeof patternsOf> {
  compiled ??= patternsOf();
  return compiled;
}

/** The sentence in which a posting asks applicants for money or for their bank account, as it stands there; null where none does. */
export function moneyAsked(text: string): string | null {
  if (!patterns().any.test(fold(text))) return null;
  return sentencesOf(text).find(asksForMoney) ?? null;
}

function asksForMoney(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const { any, asks, whole, own, frauds, nots, restarts } = patterns();
  const plain = fold(sentence);
  if (!any.test(plain) || frauds.test(plain)) return false;
  return (own.test(plain) ? [whole] : [whole, ...asks]).some((ask) => {
    const found = ask.exec(plain);
    if (found === null) return false;
    const before = plain.slice(0, found.index + found[0].length);
    const lastNot = [...before.matchAll(nots)].at(-1);
    return lastNot === undefined || restarts.test(before.slice(lastNot.index));
  });
}
