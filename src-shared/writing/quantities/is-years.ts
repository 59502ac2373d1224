import type { Quantity } from './quantities-of.ts';
import { unitOf } from './units.ts';

const MONTH = unitOf('month')?.size ?? 1;

/** Whether a number is a length of time as work is told by. */
export const isYears = ({ kind, unit }: Quantity): boolean =>
  kind === 'count' && unit?.measure === 'time' && unit.size >= MONTH;
