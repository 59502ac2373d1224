import type { Random } from '../seeded.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Zones whose clocks change on other days, by an hour and by half of one, and on the other half of the year. */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
] as const;

export interface Step {
  kind: 'runs' | 'sleeps' | 'set forward' | 'set back';
  /** How far the clock moves, in ms. */
  by: number;
}

/** One move of the clock: it runs for some minutes, the machine sleeps for hours, or somebody sets it by days. */
export function drawStep(random: Random): Step {
  const drawn = random.between(0, 99);
  if (drawn < 70) return { kind: 'runs', by: random.between(1, 90) * MINUTE };
  if (drawn < 88) return { kind: 'sleeps', by: random.between(1, 30) * HOUR };
  if (drawn < 94) return { kind: 'set forward', by: random.between(1, 20) * DAY };
  return { kind: 'set back', by: -random.between(1, 20) * DAY - random.between(0, 24) * HOUR };
}
