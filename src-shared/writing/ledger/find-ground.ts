import type { Fact } from '#shared/domain/fact.ts';
import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import { isEmptyWord } from '../gate/addition-problems.ts';
import { isNeutral } from '../neutral-words.ts';
import { isYears } from '../quantities/is-years.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { wordKey, wordsOf } from '../word-key.ts';

/** Why a sentence says more than the facts of these ids; the reasons behind the first `most` may be left out. */
export type Check = (factIds: readonly string[], most: number) => string[];

export interface Grounded {
  factIds: string[];
  problems: string[];
}

export interface SearchIn {
  /** Those that it was written from; asked first. */
  own: readonly Fact[];
  /** All that it may rest on. */
  pool: readonly Fact[];
}

/** As many facts as are looked at, and as one sentence may rest on beside its own. */
const NEAREST = 12;
const MOST = 5;
const ALL = Number.POSITIVE_INFINITY;

/** The facts that a sentence rests on: its own where they bear it out, else the fewest of the nearest that do, else those that bear out most of it. */
export function findGround(text: string, { own, pool }: SearchIn, check: Check): Grounded {
  let best: Grounded = { factIds: own.map(({ id }) => id), problems: NOTHING };
  if (own.length > 0) best = { ...best, problems: check(best.factIds, ALL) };
  const near = nearest(text, pool).filter(({ id }) => !best.factIds.includes(id));
  for (let step = 0; step < MOST && best.problems.length > 0; step += 1) {
    const next = withOneMore(best, near, check);
    if (next === null) break;
    best = next;
  }
  if (best.problems.length > 0) best = withJobs(text, best, pool, check) ?? best;
  if (best.problems.length > 0) return best;
  const facts = [...own, ...near, ...pool].filter(
    ({ id }, at, all) => best.factIds.includes(id) && all.findIndex((one) => one.id === id) === at,
  );
  return { factIds: fewest(best.factIds, text, facts, check), problems: [] };
}

/** With every job beside, as a length of time is that of several together. Null where that leaves as many problems. */
function withJobs(text: string, best: Grounded, pool: readonly Fact[], check: Check): Grounded | null {
  if (!numbersIn(text).quantities.some(isYears)) return null;
  const jobs = pool.filter(({ kind }) => kind === 'experience').map(({ id }) => id);
  const factIds = [...new Set([...best.factIds, ...jobs])];
  if (factIds.length === 0) return null;
  const problems = check(factIds, best.problems.length);
  return problems.length < best.problems.length ? { factIds, problems } : null;
}

const NOTHING = ['nothing in your profile says this'];

/** With the fact that leaves the fewest problems; the first may leave as many as there were. Null where none helps. */
function withOneMore(best: Grounded, near: readonly Fact[], check: Check): Grounded | null {
  const isFirst = best.factIds.length === 0;
  let found: Grounded | null = null;
  for (const { id } of near) {
    if (best.factIds.includes(id)) continue;
    const factIds = [...best.factIds, id];
    const limit = found?.problems.length ?? (isFirst ? ALL : best.problems.length);
    const problems = check(factIds, limit);
    if (problems.length < limit) found = { factIds, problems };
    if (problems.length === 0) break;
  }
  return found;
}

/** Facts that share words or numbers with a text, those that share most first. */
export function nearest(text: string, pool: readonly Fact[]): Fact[] {
  const said = keysOf(text);
  return pool
    .map((fact) => ({ fact, shared: [...keysOf(fact.text)].filter((key) => said.has(key)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, NEAREST)
    .map(({ fact }) => fact);
}

/** Without the facts that it can do without, those that have least to do with it first. */
function fewest(ids: readonly string[], text: string, facts: readonly Fact[], check: Check): string[] {
  const order = nearest(text, facts).map(({ id }) => id);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  let kept = [...ids];
  // An address that stands there as it is, is what the sentence is about.
  const named = new Set(facts.filter((fact) => text.includes(fact.text)).map(({ id }) => id));
  for (const id of [...ids].filter((one) => !named.has(one)).sort((a, b) => rank(b) - rank(a))) {
    const without = kept.filter((other) => other !== id);
    if (without.length > 0 && check(without, 1).length === 0) kept = without;
  }
  return kept;
}

/** Less of a line's words than this in the facts, and it tells of something else. */
const LEAST_KNOWN = 0.4;

/** Why a line that the user wrote by hand tells of something that its facts, in the same language, do not; `names` of places alone tell of nothing. */
export function otherThing(text: string, ground: string, names = ''): string[] {
  const { rest, quantities } = numbersIn(text);
  const isLength = quantities.some(isYears);
  const named = keysOf(names);
  const base = keysOf(ground);
  // Words without weight tell of nothing, and a number that no fact has is refused elsewhere.
  const counted = isLength ? [] : quantities.map(({ value }) => `#${value}`);
  const weighty = new Set([...keysOf(telling(rest)), ...counted]);
  const keys = [...weighty].filter(
    (key) => !TIMES.has(key) && !named.has(key) && (!key.startsWith('#') || base.has(key)),
  );
  const shared = keys.filter((key) => base.has(key) || [...base].some((other) => isNear(key, other)));
  return shared.length < LEAST_KNOWN * keys.length ? ['most of it is not in your profile'] : [];
}

const telling = (text: string): string =>
  text.replace(WORD, (word) => (isEmptyWord(word.toLowerCase()) ? ' ' : word));
const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}'\u2019]*(?![\p{L}\p{N}-])/gu;

/** What a length of work is told with; the number itself is checked elsewhere. */
const TIMES = new Set(data.time.map(wordKey));

/** Forms of one word, or a word made with another. */
function isNear(one: string, other: string): boolean {
  return one.length >= 5 && other.length >= 5 && (one.startsWith(other.slice(0, 5)) || one.includes(other));
}

function keysOf(text: string): Set<string> {
  return new Set([
    ...wordsOf(text)
      .filter((word) => word.length > 2 && !isNeutral(word))
      .map(wordKey),
    ...numbersIn(text).quantities.map(({ value }) => `#${value}`),
  ]);
}
