import type { Fact } from '#shared/domain/fact.ts';
import { languageOf } from '../postings/language-of.ts';
import { additionProblems } from './gate/addition-problems.ts';
import { asserted, lesserRanks, withoutOthersRanks } from './gate/asserted.ts';
import { changedProblems } from './gate/changed-words.ts';
import { comparisonProblems } from './gate/comparison-problems.ts';
import { deedProblems, officesHeldProblems } from './gate/deed-problems.ts';
import { degreeProblems } from './gate/degree-problems.ts';
import { multipleProblems } from './gate/multiple-problems.ts';
import { nameProblems } from './gate/name-problems.ts';
import { ordinalsOf, romanNumber } from './gate/number-names.ts';
import { numberProblems } from './gate/number-problems.ts';
import { officeProblems } from './gate/office-problems.ts';
import { othersClauseProblems } from './gate/others-clauses.ts';
import { othersProblems } from './gate/others-deeds.ts';
import { paceProblems } from './gate/pace-problems.ts';
import { partProblems } from './gate/part-problems.ts';
import { raisedProblems } from './gate/raised-deeds.ts';
import { bossProblems, runProblems } from './gate/run-problems.ts';
import {
  directionProblems,
  helpProblems,
  lesserProblems,
  rankProblems,
  scopeProblems,
} from './gate/scope-problems.ts';
import { severalProblems } from './gate/several-problems.ts';
import { sinceProblems } from './gate/since-problems.ts';
import { spelledOut } from './gate/spelled-out.ts';
import { spokenProblems } from './gate/spoken-problems.ts';
import { strangerProblems } from './gate/stranger-problems.ts';
import { unrealProblems } from './gate/unreal-problems.ts';
import { withoutObjects } from './gate/years-borne-out.ts';
import { languageOfFacts } from './language/language-of-facts.ts';
import { languageOfText } from './language/language-of-text.ts';
import { voiceOf } from './letter-voice.ts';
import { namesSkill } from './names-skill.ts';
import { isNeutral } from './neutral-words.ts';
import { placesOf } from './places/places-of.ts';
import { numbersIn } from './quantities/quantities-of.ts';
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
  /** `YYYY-MM-DD`: how long a job that goes on has lasted is known only with it. */
  today?: string;
  /** The text is in another language than its facts, so that only what is the same in both can be compared: numbers, names, tools, weight. */
  translated?: boolean;
  /** Of the text, e.g. `de`; told from its words where it is not said. */
  language?: string;
  /** The items (`experience.e1`) that the text stands under or speaks of; where it is not said, those that it names. */
  under?: ReadonlySet<string>;
  /** So many problems are as good as more: the check may end there. */
  most?: number;
}

/**
 * Why a text says more than its facts; an empty list when it does not. Fails closed: a text without facts, or with one that
 * is not known, is refused. What is said of an employer, a school or a project rests on facts of that one, or of none. Checked are numbers in figures or words with units, paces, order and reach, dates, durations,
 * names, employers, titles, degrees, tools, deeds, and the weight of words.
 */
export function claimProblems(claim: ClaimToCheck, options: GateOptions): string[] {
  const named = claim.factIds.map((id) => options.facts.get(id));
  if (named.length === 0) return ['it names no fact'];
  const facts = named.filter((fact) => fact !== undefined);
  if (facts.length < named.length) return ['it names a fact that does not exist'];
  const places = placesOf(options.facts);
  const items = options.under ?? places.namedIn(claim.text, options.language);
  const near = items.size === 0 ? facts : facts.filter((fact) => places.bears(fact, items));
  const allowed = [options.allowed, ...places.asideIn(claim.text, options.language)]
    .filter(Boolean)
    .join('\n');
  const pool = [...options.facts.values()].filter((fact) => items.size === 0 || places.bears(fact, items));
  const problems = [
    ...sinceProblems(
      claim.text,
      [...items].flatMap((item) => options.facts.get(item) ?? []),
    ),
    ...problemsOn(claim.text, near, { ...options, allowed }, pool),
  ];
  if (near.length === facts.length || problems.length === 0) return problems;
  if (problemsOn(claim.text, facts, options, pool).length > 0) return problems;
  const elsewhere = new Set(facts.filter((fact) => !near.includes(fact)).flatMap(places.namesFor));
  return [`your profile says this of ${[...elsewhere].join(' and ') || 'another place'}`];
}

/** `pool`: all facts that could speak of it, also those that the text does not name. */
function problemsOn(
  written: string,
  facts: readonly Fact[],
  options: GateOptions,
  pool: readonly Fact[],
): string[] {
  const ground = facts.map((fact) => [fact.text, fact.extra].filter(Boolean).join('\n')).join('\n');
  if (isVerbatim(written, ground)) return [];
  const text = spelledOut(written, ground);
  const language =
    options.language ??
    languageOf(text) ??
    languageOf(`${text}\n${ground}`) ??
    languageOfText(text) ??
    languageOfFacts(options.facts, 'en');
  const known = languageOfFacts(options.facts, language);
  const real = facts.map((fact) => ({ ...fact, text: asserted(fact.text, known).real }));
  const isTakenBack = facts.some(({ text: whole }, at) => whole !== real[at]?.text);
  const more = { ...options, language };
  return upTo(options.most, [
    () => sayingsProblems(text, facts, more),
    () => (isTakenBack ? sayingsProblems(asserted(text, language).real, real, more) : []),
    () => unrealProblems(text, pool, { text: language, facts: known }),
    () => (language === 'en' && known === 'en' && !options.translated ? bossProblems(text, pool) : []),
  ]);
}

/** Why a text says more than facts that are all so. */
function sayingsProblems(
  text: string,
  facts: readonly Fact[],
  options: GateOptions & { language: string },
): string[] {
  const { skills, words, allowed = '', today = null, translated = false, language } = options;
  const ground = facts.map((fact) => [fact.text, fact.extra].filter(Boolean).join('\n')).join('\n');
  // A job's head line says where and when, not what was done there.
  const deeds = facts.flatMap((fact) => (fact.kind === 'experience' ? [] : [fact.text]));
  const base = `${ground}\n${allowed}`;
  const numbers = numbersIn(text);
  const times = { facts, all: [...options.facts.values()], allowed, today, translated, language };
  const own = withoutOthersRanks(base, languageOfFacts(options.facts, language));
  const voice = voiceOf(text, language);
  const isWish = words === 'open' && voice.wishes && !voice.claims;
  // What English words mean is known; what is only wished for need stand in no fact.
  const isClose =
    !isWish &&
    !translated &&
    words === 'open' &&
    language === 'en' &&
    languageOfFacts(options.facts, 'en') === 'en';
  const facing = { text: language, facts: languageOfFacts(options.facts, language) };
  const isAbroad = translated || language !== facing.facts;
  const { problems: degrees, rest } = degreeProblems(numbers.rest, base);
  const told = (): string =>
    withoutKnownSkills(withoutObjects(rest, numbers.quantities, numbersIn(base).quantities), base, skills);
  return upTo(options.most, [
    () => numberProblems(numbers, { said: text, ground, allowed, times, language, translated }),
    () => helpProblems(text, deeds),
    () => (isAbroad ? [] : othersClauseProblems(text, deeds, language)),
    () => (isAbroad ? [] : partProblems(text, deeds, language)),
    () => raisedProblems(text, deeds, facing),
    () => runProblems(text, options.facts, language),
    () => othersProblems(text, deeds, facing),
    () => directionProblems(text, deeds.length > 0 ? deeds.join('\n') : ground),
    () => (translated ? [] : severalProblems(text, ground)),
    () => (translated || isClose ? [] : additionProblems(numbers.rest, base, language)),
    () => (translated ? [] : officeProblems(rest, base, own, language)),
    () =>
      skills
        .filter((skill) => namesSkill(text, skill) && !namesSkill(base, skill))
        .map((skill) => `"${skill}" is not in your facts`),
    () => degrees,
    () => nameProblems(withoutKnownSkills(rest, base, skills), base, words, language),
    () => scopeProblems(rest, base, ground),
    () => comparisonProblems(text, base),
    () => multipleProblems(text, base),
    () => paceProblems(text, base),
    () => (language === 'en' ? [] : spokenProblems(rest, base)),
    () => rankProblems(withoutOthersRanks(text, language), own),
    () => lesserProblems(lesserRanks(text, language), base, own),
    () => (!translated && words === 'closed' ? wordProblems(rest, base) : []),
    ...(translated || words === 'closed'
      ? []
      : [
          () => officesHeldProblems(rest, base),
          () => (isClose ? strangerProblems(told(), base) : deedProblems(rest, base, language)),
          () => (!isWish && language === facing.facts ? changedProblems(told(), base, language) : []),
        ]),
  ]);
}

/** What checks find, each problem once; those behind the one with which `most` are found are not asked. */
function upTo(most: number | undefined, checks: readonly (() => readonly string[])[]): string[] {
  const found = new Set<string>();
  for (const check of checks) {
    if (found.size >= (most ?? Number.POSITIVE_INFINITY)) break;
    for (const problem of check()) found.add(problem);
  }
  return [...found];
}

/** A skill that the facts have may be called as the posting calls it: "Apache Kafka" for Kafka. */
function withoutKnownSkills(text: string, base: string, skills: readonly string[]): string {
  return skills
    .filter((skill) => skill.trim() !== '' && namesSkill(text, skill) && namesSkill(base, skill))
    .sort((one, other) => other.length - one.length)
    .reduce((rest, skill) => rest.replaceAll(skill, ' '.repeat(skill.length)), text);
}

function isVerbatim(text: string, ground: string): boolean {
  const plain = (one: string): string =>
    one
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.;]+$/, '');
  return plain(text) !== '' && ground.split('\n').some((fact) => plain(fact) === plain(text));
}

function wordProblems(text: string, base: string): string[] {
  const known = new Set([...wordsOf(base), ...ordinalsOf(base)].map(wordKey));
  const counted = new Set(numbersIn(base).quantities.map(({ value }) => value));
  return wordsOf(text)
    .filter((word) => !counted.has(romanNumber(word.toUpperCase()) ?? Number.NaN))
    .filter((word) => !known.has(wordKey(word)) && !isNeutral(word) && !/^\p{N}+$/u.test(word))
    .map((word) => `"${word}" is not in your facts`);
}
