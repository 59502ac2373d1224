import { untilTodayPhrases } from '#shared/dates/is-until-today.ts';
import words from '../../../resources/claims/since-words.json' with { type: 'json' };
import { isNeutral } from '../neutral-words.ts';
import { isYears } from '../quantities/is-years.ts';
import { type NumbersOfText, numbersIn, type Quantity } from '../quantities/quantities-of.ts';
import { follows } from '../quantities/quantity-match.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { countsAnother } from './counted-thing.ts';
import { isDerived } from './derived-numbers.ts';
import { isMoved } from './moved-numbers.ts';
import { hasRatio } from './multiple-problems.ts';
import { hasOrdinal } from './number-names.ts';
import { isOfOthers, namesOthers } from './others-deeds.ts';
import { type Times, yearsBorneOut } from './years-borne-out.ts';

export interface NumberGround {
  /** The text itself. */
  said: string;
  /** The facts' texts. */
  ground: string;
  /** Words that may be used besides. */
  allowed: string;
  /** What lengths of time rest on. */
  times: Times;
  /** Of the text. */
  language: string;
  /** What was counted is named in another language. */
  translated?: boolean;
}

/** Why the numbers of a text say more than its facts: values, units, paces, what was counted, their order, dates and durations. */
export function numberProblems(
  text: NumbersOfText,
  { said, ground, allowed, times, language, translated = false }: NumberGround,
): string[] {
  const base = `${ground}\n${allowed}`;
  const facts = numbersIn(ground);
  const extra = numbersIn(allowed);
  const words = new Set(wordsOf(base).map(wordKey));
  const years = new Set([...facts.dates, ...extra.dates].map(({ date }) => Number(date.slice(0, 4))));
  const shift = ground.length + 1;
  const all = [
    ...facts.quantities,
    ...extra.quantities.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
  ];
  const found = text.quantities.flatMap((claim) => {
    if (claim.kind === 'count' && claim.unit === null && years.has(claim.value)) return [];
    if (hasOrdinal(base, claim.raw)) return [];
    const same = all.filter((fact) => follows(claim, fact));
    if (isYears(claim)) return yearsBorneOut(claim, same, text, times) ? [] : [refused(claim)];
    if (same.length === 0) {
      const isBare = claim.unit === null && claim.nouns.length === 0 && claim.kind === 'count';
      const units = isBare ? text.quantities.flatMap(({ unit }) => unit ?? []) : [];
      // "From 22 minutes to 6", "tripled" of 800 and 2,400.
      const isSo =
        units.some((unit) => all.some((fact) => follows({ ...claim, unit }, fact))) ||
        (claim.kind === 'times' && hasRatio(all, claim.value)) ||
        isDerived(claim, said, all, base);
      return isSo ? [] : [refused(claim)];
    }
    const isTheirs = ({ start }: Quantity): boolean => isOfOthers(base.slice(0, start), language);
    if (!translated && same.every(isTheirs) && !namesOthers(said, language))
      return [`the number ${claim.raw} is not yours`];
    const isKnown = (word: string): boolean => words.has(wordKey(word)) || isNeutral(word);
    const counted = { same, all, text: base, isKnown, language };
    const facing = {
      claim: { text: said, quantities: text.quantities },
      facts: { text: base, quantities: all },
      language,
    };
    return !translated && (countsAnother(claim, counted) || isMoved(claim, same, facing))
      ? [`"${claim.raw} ${claim.nouns.join(' ')}" is not in your facts`]
      : [];
  });
  return [
    ...found,
    ...turnedProblems(text.quantities, facts.quantities),
    ...dateProblems(text, facts, extra, ground),
  ];
}

const refused = ({ raw }: Quantity): string => `the number ${raw} is not in your facts`;

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
  const isFrom = facts[from]?.before === 'from' && to < from;
  // "12 from 40" and "to 12 from 40"; in "14 from 9 to 4" the 14 is no end.
  const isInverse = facts[to]?.before === 'to' || (to === from - 1 && facts[from + 1]?.before !== 'to');
  return (
    (isFrom && isInverse) || (to > from && !(facts[from]?.before === 'to' && facts[to]?.before === 'from'))
  );
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
