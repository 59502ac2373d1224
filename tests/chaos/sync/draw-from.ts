import { seeded } from '../seeded.ts';
import type { Draw } from './edits.ts';

/** Draws that are the same for the same seed. */
export function drawFrom(seed: number): Draw {
  const random = seeded(seed);
  return (below) => random.between(0, below - 1);
}
