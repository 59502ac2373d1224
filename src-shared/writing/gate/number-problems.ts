import { untilTodayPhrases } from '#shared/dates/is-until-today.ts';
import words from '../../../resources/claims/since-words.json' with { type: 'json' };
import { isNeutral } from '../neutral-words.ts';
import { type NumbersOfText, numbersIn, type Quantity } from '../quantities/quantities-of.ts';
import { follows, sameThing } from '../quantities/quantity-match.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { yearsCovered } from './years-covered.ts';

export interface NumberGround {
  /** The facts' texts. */
  ground: string;
  /** Words that may be used besides. */
  allowed: string;
  /** `YYYY-MM-DD`, so that a job that goes on has a length; null where it is not known. */
  today: string | null;
  /** What was counted is named in another language. */
  translated?: boolean;
}

/** Why the numbers of a text say more than its facts: values, units, paces, what was counted, their order, dates and durations. */
export function numberProblems(
  text: NumbersOfText,
  { ground, allowed, today, translated = false }: NumberGround,
): string[] {
  const facts = numbersIn(ground);
  const extra = numbersIn(allowed);
  const words = new Set(wordsOf(`${ground}\n${allowed}`).map(wordKey));
  const years = new Set([...facts.dates, ...extra.dates].map(({ date }) => Number(date.slice(0, 4))));
  const all = [...facts.quantities, ...extra.quantities];
  const found = text.quantities.flatMap((claim) => {
    if (claim.kind === 'count' && claim.unit === null && years.has(claim.value)) return [];
    const same = all.filter((fact) => follows(claim, fact));
    if (same.length === 0)
      return yearsCovered(claim, ground, today) ? [] : [`the number ${claim.raw} is not in your facts`];
    return !translated && isAnotherThing(claim, same, all, words)
      ? [`"${claim.raw} ${claim.nouns.join(' ')}" is not in your facts`]
      : [];
  });
  return [
    ...found,
    ...turnedProblems(text.quantities, facts.quantities),
    ...dateProblems(text, facts, extra, ground),
  ];
}

/** A number may not change places with another, nor count what the facts do not name. */
function isAnotherThing(
  claim: Quantity,
  same: readonly Quantity[],
  all: readonly Quantity[],
  words: ReadonlySet<string>,
): boolean {
  if (claim.nouns.length === 0 || same.some((fact) => sameThing(claim, fact))) return false;
  const others = all.filter((fact) => !same.includes(fact) && fact.nouns.length > 0);
  if (others.some((fact) => sameThing(claim, fact))) return true;
  return !claim.nouns.some((noun) => words.has(wordKey(noun)) || isNeutral(noun));
}

/** From here to there is not from there to here. */
function turnedProblems(claims: readonly Quantity[], facts: readonly Quantity[]): string[] {
  const isTurned = claims.some((first, position) => {
    const second = claims[position + 1];
    if (second === undefined || !areFromTo(first, second)) return false;
    const [from, to] = first.before === 'to' && second.before === 'from' ? [second, first] : [first, second];
    const places = facts.flatMap((fact, at) => (near(fact, from) ? [at] : []));
    const targets = facts.flatMap((fact, at) => (near(fact, to) ? [at] : []));
    return (
      places.length > 0 &&
      targets.length > 0 &&
      !places.some((at) => targets.some((target) => runs(facts, at, target)))
    );
  });
  return isTurned ? ['your facts say it the other way round'] : [];
}

function areFromTo(first: Quantity, second: Quantity): boolean {
  const ways = `${first.before} ${second.before}`;
  return ways === 'from to' || ways === 'to from';
}

/** Whether the facts lead from one to the other: in their order, unless it is "to B from A". */
function runs(facts: readonly Quantity[], from: number, to: number): boolean {
  const isInverse = facts[from]?.before === 'from' && facts[to]?.before === 'to' && to < from;
  return isInverse || (to > from && !(facts[from]?.before === 'to' && facts[to]?.before === 'from'));
}

function near(one: Quantity, other: Quantity): boolean {
  return one.value * (one.unit?.size ?? 1) === other.value * (other.unit?.size ?? 1);
}

const GOES_ON = new RegExp(
  `(?<![\\p{L}])(?:${[...untilTodayPhrases().phrases, ...words.since].join('|')})(?![\\p{L}])`,
  'iu',
);

function dateProblems(
  text: NumbersOfText,
  facts: NumbersOfText,
  extra: NumbersOfText,
  ground: string,
): string[] {
  const known = new Set([...facts.dates, ...extra.dates].flatMap(({ date }) => [date, date.slice(0, 4)]));
  const counts = new Set(facts.quantities.map(({ value }) => String(value)));
  const goesOn = GOES_ON.test(ground);
  return text.dates.flatMap(({ date, since }) => {
    if (!known.has(date) && !counts.has(date)) return [`the date ${date} is not in your facts`];
    return since && !goesOn ? [`your facts do not say "since ${date}"`] : [];
  });
}
