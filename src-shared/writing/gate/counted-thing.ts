import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import words from '../../../resources/claims/unreal-words.json' with { type: 'json' };
import { isNeutral } from '../neutral-words.ts';
import type { Quantity } from '../quantities/quantities-of.ts';
import { sameForm, sameNoun } from '../quantities/same-noun.ts';
import { paceOf, unitOf } from '../quantities/units.ts';
import { stemOf } from '../word-key.ts';
import { saysDirection } from './scope-problems.ts';
import { saysNoMore } from './work-words.ts';

/** The facts' numbers that a claim's number may rest on, and the words that it may use. */
export interface CountedGround {
  /** Those that say as much. */
  same: readonly Quantity[];
  all: readonly Quantity[];
  /** The text that they stand in. */
  text: string;
  isKnown: (word: string) => boolean;
  language: string;
}

/** Whether a number of a claim counts something else than the numbers of the facts that it may rest on. */
export function countsAnother(claim: Quantity, ground: CountedGround): boolean {
  const { same, all, text, isKnown, language } = ground;
  const said = nounsOf(claim, language);
  if (said.length === 0) return false;
  const isSame = (fact: Quantity): boolean => isOfSame(said, nounsOf(fact, language), language);
  if (same.some(isSame)) return false;
  const stands = same.flatMap((fact) => before(text, fact));
  if (stands.some((word) => isGroup(word) && stemOf(said[0] ?? '') === stemOf(word))) return true;
  if (stands.some((word) => said.some((noun) => isCountedBy(noun, word)))) return false;
  // "Called 50 leads" are 50 calls.
  if (same.some((fact) => isDeedOf(verbBefore(text, fact), said.at(-1) ?? ''))) return false;
  if (all.some((fact) => !same.includes(fact) && isSame(fact))) return true;
  const isBare = same.some((fact) => nounsOf(fact, language).length === 0);
  // "In four months": what follows a unit need not be what it measures.
  return isBare && claim.unit !== null ? false : !isBare || !said.some(isKnown);
}

/** In languages that put what a noun is like behind it, its first word may be its head. */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt']);

function isOfSame(claim: readonly string[], fact: readonly string[], language: string): boolean {
  const headsOf = (nouns: readonly string[]): readonly string[] =>
    HEAD_FIRST.has(language) ? [...nouns.slice(0, 1), ...nouns.slice(-1)] : nouns.slice(-1);
  const isOf = (one: string, other: string): boolean =>
    sameNoun(one, other) || (language === 'en' && saysNoMore(one, other));
  return (
    headsOf(claim).some((head) => fact.some((noun) => isOf(head, noun))) ||
    headsOf(fact).some((head) => claim.some((noun) => isOf(noun, head)))
  );
}

const DEEDS = new Map(
  Object.entries(words.languages).map(([language, { deed }]) => [
    language,
    new RegExp(`^(?:${deed})$`, 'iu'),
  ]),
);
const PAST = new Set(lists.past);
/** Small words elsewhere, things where they are counted. */
const COUNTED = /^(?:projects?|tasks?)$/;

/** What a number counts, without the small words, verbs and units behind it. */
function nounsOf({ nouns, kind }: Quantity, language: string): string[] {
  return nouns.filter((word, at) => {
    if (COUNTED.test(word)) return true;
    if (isNeutral(word) || unitOf(word) !== undefined || paceOf(` a ${word}`) !== '') return false;
    if (/ly$/.test(word) || (kind === 'percent' && saysDirection(word))) return false;
    const isVerb = PAST.has(word) || (DEEDS.get(language)?.test(word) ?? false);
    return !(isVerb && (at > 0 || kind === 'percent' || language === 'en' || HEAD_FIRST.has(language)));
  });
}

const GROUPS = data.groups.map((row) => {
  const [groups = '', members = ''] = row.split(' | ');
  return { groups: groups.split(' '), members: members.split(' ') };
});
const isGroup = (word: string): boolean => GROUPS.some(({ groups }) => groups.includes(word));

/** Whether one of two nouns is that of a group, the other of those whom it is of: "herd" and "cows". */
export const areOfGroup = (one: string, other: string): boolean =>
  GROUPS.some(
    ({ groups, members }) =>
      (groups.includes(one) && members.includes(other)) || (groups.includes(other) && members.includes(one)),
  );

/** "Beds: 12" are beds; "a class of 28" are pupils, not classes. */
function isCountedBy(noun: string, word: string): boolean {
  const group = GROUPS.filter(({ groups }) => groups.includes(word));
  return group.length === 0
    ? sameForm(noun, word)
    : group.some(({ members }) => members.some((member) => sameForm(noun, member)));
}

function verbBefore(text: string, { start }: Quantity): string {
  return /(\p{L}+(?:ed|ée?s?|ad[oa]s?))\s+$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
}

const LONG_STEM = 6;
const isDeedOf = (verb: string, noun: string): boolean =>
  sameForm(verb, noun) || (verb.length > LONG_STEM && noun.startsWith(verb.slice(0, LONG_STEM)));

/** "A team of 12", "Beds: 12": what was counted stands before the number. */
function before(text: string, { start }: Quantity): string[] {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const match =
    /([\p{L}\p{M}]+)\s*(?:\s(?:of|from|von|aus|de|d['\u2019]|di|van|z|av|af)|:|\()\s*(?:[\p{L}\p{M}]+\s+){0,2}$/iu.exec(
      line,
    );
  return match?.[1] === undefined ? [] : [match[1].toLowerCase()];
}
