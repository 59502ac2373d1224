import type { Nudge } from '../domain/nudge.ts';
import type { Likes } from './learn-likes.ts';
import type { Trait } from './traits-of.ts';

/** However much is learned, the order stays near the score. */
export const MOST_POINTS = 15;
const MOST_REASONS = 3;

/** Where a job of these traits moves in the order. */
export function nudgeOf(traits: readonly Trait[], likes: Likes): Nudge {
  const share = 1 / Math.sqrt(Math.max(1, traits.length));
  const pulls = traits
    .map(({ key, words }) => ({ words, pull: (likes.get(key)?.weight ?? 0) * share }))
    .filter(({ pull }) => pull !== 0);
  const sum = pulls.reduce((total, { pull }) => total + pull, 0);
  const points = Math.round(MOST_POINTS * Math.tanh(sum));
  if (points === 0) return { points: 0, because: [] };
  const because = pulls
    .filter(({ pull }) => Math.sign(pull) === Math.sign(points))
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .slice(0, MOST_REASONS)
    .map(({ words }) => words);
  return { points, because };
}
