import { ENOUGH_PAYS } from '#shared/coach/pay/percentiles.ts';
import type { TrackerFigures } from '#shared/domain/tracker-figures.ts';

const STEPS: Record<TrackerFigures['funnel'][number]['step'], string> = {
  applied: 'Applied',
  interviewing: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
};

export const stepText = (step: keyof typeof STEPS): string => STEPS[step];

/** The quarter, half and three quarters of all waits, as `9 (4 to 16)`. */
export function daysText([low, middle, high]: readonly [number, number, number]): string {
  const whole = (days: number) => String(Math.round(days));
  return low === high ? whole(middle) : `${whole(middle)} (mostly ${whole(low)} to ${whole(high)})`;
}

/** What the figure of waits is, or what it still lacks: a few waits say nothing of the next. */
export const daysLabel = ({ count, quartiles }: TrackerFigures['daysToAnswer']): string =>
  quartiles === null
    ? `Days to an answer: shown once ${ENOUGH_PAYS} are known (${count} so far)`
    : `Days to an answer (${count} known)`;

/** A layout's name as the look panel writes it: `two-columns` is "Two columns". */
export function layoutText(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A week in two words: `2026-11-23` is "23 Nov". */
export function weekText(monday: string): string {
  return new Date(`${monday}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
