import { localDay } from './local-day.ts';

/** Whether an end, a day or a moment in ISO 8601, lies before now; a day lasts until its end where the user lives. */
export function hasPassed(until: string, now: Date): boolean {
  return until.length === 10 ? until < localDay(now) : new Date(until) < now;
}
