/** Years of experience that are paid alike, both ends included. */
interface YearsBand {
  from: number;
  /** Null for no end. */
  to: number | null;
}

const BANDS: readonly YearsBand[] = [
  { from: 0, to: 1 },
  { from: 2, to: 4 },
  { from: 5, to: 8 },
  { from: 9, to: null },
];

/** The band that a number of years is of. */
export function bandOf(years: number): YearsBand {
  const whole = Math.floor(years);
  return BANDS.findLast(({ from }) => whole >= from) ?? { from: 0, to: 1 };
}

/** Whether a posting asks for years of the same band; one that does not say how many is of none. */
export function isOfBand(asked: number | null, { from, to }: YearsBand): boolean {
  return asked !== null && Math.floor(asked) >= from && (to === null || Math.floor(asked) <= to);
}
