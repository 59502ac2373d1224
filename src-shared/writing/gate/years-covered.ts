import { asciiDigits } from '../ascii-digits.ts';
import { type PeriodInText, periodsIn } from '../quantities/dates-in.ts';
import type { Quantity } from '../quantities/quantities-of.ts';

const YEAR = 31_556_952_000;
const MONTHS = 12;

/** Whether a length of time that a claim names fits into the periods of its facts, each month counted once. */
export function yearsCovered(claim: Quantity, ground: string, today: string | null): boolean {
  if (claim.unit?.measure !== 'time' || claim.unit.size < YEAR || claim.kind !== 'count') return false;
  const said = Math.round((claim.value * claim.unit.size * MONTHS) / YEAR);
  const known = monthsOf(periodsIn(asciiDigits(ground)), today);
  if (claim.reach === 'over') return known > said;
  if (claim.reach === 'under' || claim.reach === 'nearly' || claim.reach === 'about')
    return known >= Math.min(said - 4, said * 0.9) && known <= said + 18;
  return said <= known;
}

function monthsOf(periods: readonly PeriodInText[], today: string | null): number {
  const months = new Set<number>();
  for (const { start, end } of periods) {
    const last = end ?? today;
    if (last === null) continue;
    const [from, to] = boundsOf(start, last);
    for (let month = from; month <= to; month += 1) months.add(month);
  }
  return months.size;
}

/** First and last month that surely lie inside. Of a year alone that may be its last month, or its first. */
function boundsOf(start: string, end: string): [number, number] {
  if (start.length === 4 && end.length === 4) return [monthNumber(start, 0), monthNumber(end, 0) - 1];
  return [monthNumber(start, 11), monthNumber(end, 0)];
}

function monthNumber(date: string, without: number): number {
  const [year = 0, month] = date.split('-').map(Number);
  return year * MONTHS + (month === undefined ? without : month - 1);
}
