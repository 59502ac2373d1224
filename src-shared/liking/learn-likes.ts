import type { Trait } from './traits-of.ts';

/** A job that the user called a good or a bad match. */
export interface MarkedJob {
  traits: readonly Trait[];
  good: boolean;
}

/** What one trait was found to mean. */
export interface LearnedTrait extends Trait {
  /** Above 0 it speaks for a job, below against it: the change of the log-odds of "good". */
  weight: number;
  /** How many jobs with it were called good, and how many bad. */
  good: number;
  bad: number;
}

export type Likes = ReadonlyMap<string, LearnedTrait>;

/** Fewer marks, or marks of one kind alone, say too little. */
export const LEAST_MARKS = 4;
const ROUNDS = 300;
const STEP = 0.5;
/** How much a weight is held to zero (L2): a trait that was seen once moves little. */
const HOLD = 0.02;

/**
 * Logistic regression on the user's own marks, by plain gradient descent: each trait has one weight. Nothing but the
 * marks goes in, and the same marks always give the same weights. Null while there are too few to learn from.
 */
export function learnLikes(marks: readonly MarkedJob[]): Likes | null {
  const good = marks.filter((mark) => mark.good).length;
  if (marks.length < LEAST_MARKS || good === 0 || good === marks.length) return null;
  const known = counted(marks);
  const keys = [...known.keys()];
  const at = new Map(keys.map((key, index) => [key, index]));
  const rows = marks.map(({ traits, good: isGood }) => ({
    held: traits.map(({ key }) => at.get(key) ?? 0),
    share: 1 / Math.sqrt(Math.max(1, traits.length)),
    // Both kinds weigh the same, however many there are of each.
    weight: 0.5 / (isGood ? good : marks.length - good),
    wanted: isGood ? 1 : 0,
  }));
  const weights = new Float64Array(keys.length);
  let base = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(keys.length);
    let baseSlope = 0;
    for (const { held, share, weight, wanted } of rows) {
      const sum = held.reduce((total, index) => total + (weights[index] ?? 0) * share, base);
      const miss = weight * (wanted - 1 / (1 + Math.exp(-sum)));
      baseSlope += miss;
      for (const index of held) slope[index] = (slope[index] ?? 0) + miss * share;
    }
    base += STEP * baseSlope;
    for (let index = 0; index < weights.length; index += 1)
      weights[index] =
        (weights[index] ?? 0) + STEP * ((slope[index] ?? 0) - HOLD * (weights[index] ?? 0)) * 4;
  }
  return new Map(
    [...known].map(([key, trait]) => [key, { ...trait, weight: weights[at.get(key) ?? 0] ?? 0 }]),
  );
}

function counted(marks: readonly MarkedJob[]): Map<string, LearnedTrait> {
  const known = new Map<string, LearnedTrait>();
  for (const { traits, good } of marks)
    for (const trait of traits) {
      const seen = known.get(trait.key) ?? { ...trait, weight: 0, good: 0, bad: 0 };
      known.set(trait.key, {
        ...seen,
        good: seen.good + (good ? 1 : 0),
        bad: seen.bad + (good ? 0 : 1),
      });
    }
  return known;
}
