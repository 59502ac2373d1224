import type { Quantity } from './quantities-of.ts';
import { unitOf } from './units.ts';

const YEAR = unitOf('year')?.size ?? 1;
/** A month is a little less than its part of a year. */
const ALMOST = 0.99;

/** Whether a number is a length of time as work is told by: a year or more, in months or years. */
export const isYears = ({ kind, unit, value }: Quantity): boolean =>
  kind === 'count' &&
  unit?.measure === 'time' &&
  unit.size * 12 >= YEAR * ALMOST &&
  value * unit.size >= YEAR * ALMOST;
