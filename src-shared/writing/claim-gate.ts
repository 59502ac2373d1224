import type { Fact } from '#shared/domain/fact.ts';
import { namesOf } from './names-of.ts';
import { namesSkill } from './names-skill.ts';
import { isNeutral } from './neutral-words.ts';
import { numbersOf } from './numbers-of.ts';
import { isWeighty } from './weighty-words.ts';
import { wordKey, wordsOf } from './word-key.ts';

export interface ClaimToCheck {
  text: string;
  factIds: readonly string[];
}

export interface GateOptions {
  /** Every fact that may be named, by id. */
  facts: ReadonlyMap<string, Fact>;
  /** Skills that are not to be slipped in, such as those that the posting asks for. */
  skills: readonly string[];
  /** `closed`: each word must be in the facts or carry no claim (resume lines). `open`: prose may use other words, as long as none raises the claim. */
  words: 'closed' | 'open';
  /** Words that may be used besides the facts, such as the company's and the role's names. */
  allowed?: string;
}

/**
 * Why a text says more than its facts; an empty list when it does not. Fails closed: a text without facts, or with one that
 * is not known, is refused. Checked are numbers with their units, names, skills, and the weight of words.
 */
export function claimProblems(
  claim: ClaimToCheck,
  { facts, skills, words, allowed = '' }: GateOptions,
): string[] {
  const named = claim.factIds.map((id) => facts.get(id));
  if (named.length === 0) return ['it names no fact'];
  if (named.some((fact) => fact === undefined)) return ['it names a fact that does not exist'];
  const ground = named.map((fact) => fact?.text ?? '').join('\n');
  // A job's head line says where and when, not what was done there.
  const deeds = named.flatMap((fact) =>
    fact === undefined || fact.kind === 'experience' ? [] : [fact.text],
  );
  const base = `${ground}\n${allowed}`;
  return [
    ...numberProblems(claim.text, ground, allowed),
    ...partProblems(claim.text, ground, deeds),
    ...skills
      .filter((skill) => namesSkill(claim.text, skill) && !namesSkill(base, skill))
      .map((skill) => `"${skill}" is not in its facts`),
    ...nameProblems(claim.text, base),
    ...wordProblems(claim.text, base, words),
  ];
}

/** "28%" and "28% a year" are not the same. */
const RATE =
  /\b(?:(?:year|month|week|quarter)[- ]over[- ](?:year|month|week|quarter)|(?:a|per|each|every) (?:hour|day|week|month|quarter|year)|hourly|daily|weekly|monthly|quarterly|yearly|annually)\b/i;

function numberProblems(text: string, ground: string, allowed: string): string[] {
  const known = numbersOf(ground);
  const values = new Set([...known, ...numbersOf(allowed)].map((number) => number.value));
  const pace = RATE.exec(text)?.[0].toLowerCase().replace(/-/g, ' ');
  const isFaster = pace !== undefined && !ground.toLowerCase().replace(/-/g, ' ').includes(pace);
  const units = new Set(known.map((number) => number.unit).filter((unit) => unit !== ''));
  const numbers = numbersOf(text).flatMap(({ value, unit }) => {
    if (!values.has(value)) return [`the number ${value} is not in its facts`];
    // A number may not change places with another: "40 teams, 90 seconds" does not prove "90 teams".
    const swapped =
      units.has(unit) && !known.some((number) => number.value === value && number.unit === unit);
    return swapped ? [`"${value} ${unit}" is not in its facts`] : [];
  });
  return isFaster ? [...numbers, `"${pace}" is not in its facts`] : numbers;
}

const HELPED = /\b(?:help|assist|support|contribut|participat|shadow|involved)/i;

/** Helping is not doing, and from here to there is not from there to here. */
function partProblems(text: string, ground: string, deeds: readonly string[]): string[] {
  const helpedOnly = deeds.length > 0 && deeds.every((deed) => HELPED.test(deed)) && !HELPED.test(text);
  const turned = [...text.matchAll(/\bfrom (\S+?)[,;]? (?:[^,;.]*? )?to (\S+?)(?=[\s,;.]|$)/gi)].some(
    ([, from = '', to = '']) => ground.toLowerCase().includes(`from ${to} to ${from}`.toLowerCase()),
  );
  return [
    ...(helpedOnly ? ['its facts say that you helped'] : []),
    ...(turned ? ['its facts say it the other way round'] : []),
  ];
}

function nameProblems(text: string, base: string): string[] {
  const known = new Set(wordsOf(base).map(wordKey));
  return namesOf(text)
    .filter(
      (name) =>
        !wordsOf(name).every((word) => known.has(wordKey(word)) || isNeutral(word) || /^\p{N}/u.test(word)),
    )
    .map((name) => `"${name}" is not in its facts`);
}

function wordProblems(text: string, base: string, mode: GateOptions['words']): string[] {
  const known = new Set(wordsOf(base).map(wordKey));
  const refused = wordsOf(text).filter((word) => {
    if (known.has(wordKey(word)) || /^\p{N}/u.test(word)) return false;
    return mode === 'closed' ? !isNeutral(word) : isWeighty(word);
  });
  return [...new Set(refused)].map((word) => `"${word}" is not in its facts`);
}
