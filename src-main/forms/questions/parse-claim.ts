import { normalise } from '../plan/similarity.ts';
import { withoutName } from './about-company.ts';
import { type Claim, type Literal, TOPICS, type Topic, type When } from './claim.ts';
import { VOCABULARIES, Vocabulary } from './vocabulary.ts';
import { createTokeniser, type Tokeniser } from './word-tokens.ts';

const TOPIC_NAMES = [...TOPICS].map((topic) => topic.replace('.', '\\.')).join('|');
const TOPIC_TOKEN = new RegExp(`^@(?:(${TOPIC_NAMES})(~?)([+0-])|age(\\d+)([+-]))$`);
const INTO = new Set('to nach a au en vers para em do na naar v till til'.split(' '));
const MOVING = new Set<Topic>(['relocation', 'commute']);
/** What one is or has. That it is not so now does not tell that it can not be. */
const STATES: ReadonlySet<Topic> = new Set<Topic>([
  ...(['driving', 'driving.full', 'car', 'car.access', 'clearance', 'disability', 'employed'] as const),
  ...(['convicted', 'veteran', 'veteran.protected'] as const),
]);
const YOU = new Set(['you', 'i', 'im', 'age', 'aged']);
const LONGEST = 320;

let tokenisers: readonly Tokeniser[] | null = null;
const parsed = new Map<string, Claim | null>();
const MOST_KEPT = 5000;

/** The languages, prepared at the first need. */
export function languages(): readonly Tokeniser[] {
  tokenisers ??= VOCABULARIES.map((vocabulary) => createTokeniser(Vocabulary.parse(vocabulary)));
  return tokenisers;
}

/**
 * What a yes to a question claims, in any of the languages. Null unless every word of it is understood: a word that is
 * not may turn the question into another one ("based on OPT", "of your family", "last year"). `company` is who asks: its
 * name stands for "us".
 */
export function parseClaim(question: string, company = ''): Claim | null {
  const text = question.length > LONGEST ? question : withoutName(question, company);
  const kept = parsed.get(text);
  if (kept !== undefined) return kept;
  if (parsed.size > MOST_KEPT) parsed.clear();
  const claim = text.length > LONGEST ? null : parse(text);
  parsed.set(text, claim);
  return claim;
}

function parse(text: string): Claim | null {
  for (const language of languages()) {
    const claim = parseIn(language, text);
    if (claim !== null) return claim;
  }
  return null;
}

interface Said extends Literal {
  strength: '' | '~' | '0';
  afterNot: boolean;
}

function parseIn(language: Tokeniser, text: string): Claim | null {
  const { words, places } = language.tokens(text);
  const topics = new Set(words.flatMap((word) => topicOf(word)?.topic ?? []));
  if (topics.size === 0 || language.asksByDenial(text)) return null;
  // "Is your company older than 18 years?"
  if (
    topics.has('age') &&
    !words.some((word) => YOU.has(word)) &&
    words.some((word) => language.notOne.has(word))
  )
    return null;
  const filler = [language.filler, ...[...topics].map((topic) => language.fillerOf(topic))];
  const capitals = capitalised(text);
  const said: Said[] = [];
  const times = new Set<When>();
  const town: string[] = [];
  let [nots, without, others, forAny] = [0, false, 0, false];
  for (const [index, word] of words.entries()) {
    const topic = topicOf(word);
    if (topic !== null) {
      if (nots > 1) return null;
      const { strength } = topic;
      const turned = (nots === 1) !== without;
      said.push({ ...topic, sign: topic.sign !== turned, strength, without, afterNot: nots === 1 });
      [nots, without] = [0, false];
    } else if (word === '@not') nots += 1;
    else if (word === '@without') without = true;
    else if (/^@(ever|now|later)$/.test(word)) times.add(word.slice(1) as When);
    else if (word === '@anyemployer') forAny = true;
    else if (/^@place\d+$/.test(word)) continue;
    else if (filler.some((known) => known.has(word))) others += 1;
    else if ((topics.has('relocation') || topics.has('commute')) && INTO.has(word)) continue;
    else if (isTown(words, index, capitals, said, town.length > 0)) town.push(word);
    else return null;
  }
  if (nots > 0 || without || times.size > 1 || reachesOn(said)) return null;
  const when = [...times][0] ?? '';
  const bare = said.length === 1 && said[0]?.strength === '0' && !said[0].without && !said[0].afterNot;
  if (bare && others > 0) return null;
  const literals = strongOnes(said, places.length > 0);
  if (literals === null || !fitsTime(literals, when)) return null;
  const whole = forAny ? withoutSponsor(literals) : literals;
  if (whole === null || doesWithout(whole)) return null;
  const possible = language.asksPossibly(text);
  return {
    ...joined(whole.map((one) => (possible && STATES.has(one.topic) ? { ...one, onlyForYes: true } : one))),
    places: [...new Set(places)],
    town: town.join(' '),
    when,
    bare,
    language: language.language,
  };
}

/** A town, after a word of direction, beside a question about moving or going there. */
function isTown(
  words: readonly string[],
  index: number,
  capitals: ReadonlySet<string>,
  said: readonly Said[],
  begun: boolean,
): boolean {
  if (!capitals.has(words[index] ?? '') || !MOVING.has(said[0]?.topic ?? 'age')) return false;
  return begun || words.slice(Math.max(0, index - 2), index).some((word) => INTO.has(word));
}

/** "Unable to work nights and weekends" denies both together: what hangs on a denial is no claim of its own. */
function reachesOn(said: readonly Said[]): boolean {
  return said.some(
    ({ strength, afterNot, without }, index) =>
      strength === '~' && !afterNot && !without && said.slice(0, index).some(({ sign }) => !sign),
  );
}

/** Weak words ("can you work") count only with a place, a denial or another fact; beside a need, or a way to work, they are its tail. */
function strongOnes(said: readonly Said[], placed: boolean): Said[] | null {
  const needs = said.some(({ topic, without }) => (topic === 'sponsor' && !without) || topic === 'commute');
  const kept = said
    .filter(({ strength, topic }) => !(strength === '~' && topic === 'permit' && needs))
    .filter((one, at, all) => !all.slice(0, at).some((before) => isSame(before, one)));
  const fits = kept.every(
    ({ strength, afterNot, without }) =>
      strength === '' ||
      (strength === '0' ? without || afterNot || kept.length === 1 : placed || afterNot || kept.length > 1),
  );
  const once = new Set(kept.map(({ topic }) => topic)).size === kept.length;
  return kept.length > 0 && fits && once ? kept : null;
}

/** "Of age (18 or older)" says one thing twice. */
function isSame(one: Said, other: Said): boolean {
  return one.topic === 'age' && other.topic === 'age' && one.sign === other.sign && one.years === other.years;
}

/** "For any employer": for one that sponsors nobody too. */
function withoutSponsor(said: readonly Said[]): Said[] | null {
  const [only, other] = said;
  if (only === undefined || only.topic !== 'permit' || !only.sign) return null;
  if (other !== undefined) return said.length === 2 && other.topic === 'sponsor' ? [...said] : null;
  return [only, { ...only, topic: 'sponsor', sign: false, onlyForYes: true }];
}

/** Only a need for a sponsor, and an age, have a later; leave to work may be meant for now. */
function fitsTime(literals: readonly Literal[], when: When): boolean {
  if (when === '' || when === 'now') return true;
  if (when === 'later' && literals.every(({ topic }) => topic === 'age')) return true;
  return literals.some(({ topic }) => topic === 'sponsor');
}

/** "Can you work without overtime?" asks neither whether one would do it nor whether one would not. */
function doesWithout(literals: readonly Literal[]): boolean {
  return literals.some(
    ({ topic, without }) => without && topic !== 'sponsor' && (literals.length > 1 || !STATES.has(topic)),
  );
}

/** "Unable to work without a sponsor" denies the whole of "able to work without one". */
function joined(said: readonly Said[]): Pick<Claim, 'literals' | 'negated'> {
  const literals = said.map(
    ({ topic, sign, years, without, onlyForYes }): Literal => ({
      ...{ topic, sign, years, without },
      ...(onlyForYes === true ? { onlyForYes } : {}),
    }),
  );
  const negated =
    literals.some(({ without }) => without) && literals.some((one) => !one.without && !one.sign);
  if (!negated) return { literals, negated };
  return { literals: literals.map((one) => (one.without ? one : { ...one, sign: true })), negated };
}

function topicOf(
  word: string,
): { topic: Topic; sign: boolean; years: number; strength: Said['strength'] } | null {
  const match = TOPIC_TOKEN.exec(word);
  if (match === null) return null;
  const [, topic, weak, sign, years, side] = match;
  if (years !== undefined) return { topic: 'age', sign: side === '+', years: Number(years), strength: '' };
  const strength = weak === '~' ? '~' : sign === '0' ? '0' : '';
  return { topic: topic as Topic, sign: sign !== '-', years: 0, strength };
}

function capitalised(text: string): ReadonlySet<string> {
  const words = text.match(/(?<=\s)\p{Lu}[\p{L}'’-]*/gu) ?? [];
  return new Set(words.flatMap((word) => normalise(word).split(' ')));
}
