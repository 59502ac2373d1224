import { z } from 'zod';
import { Freshness, SourceChoice } from './job.ts';
import { SearchFilters } from './search-filters.ts';

export const Schedule = z.enum(['off', 'hourly', 'daily', 'weekly']);
export type Schedule = z.infer<typeof Schedule>;

/** A search that is kept, and run again by itself while the app lives. */
export const SavedSearch = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  location: z.string(),
  sources: z.array(SourceChoice).min(1),
  freshness: Freshness.nullable(),
  filters: SearchFilters.nullable(),
  schedule: Schedule,
  /** ISO 8601; null where it runs by hand only. */
  nextRunAt: z.string().nullable(),
  lastRunAt: z.string().nullable(),
  /** How the last run ended, in words. */
  lastResult: z.string(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

const HOUR = 3_600_000;
const EVERY = { hourly: HOUR, daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
/** A share of the time between two runs, so that not all searches start at once. */
const JITTER = 0.05;

/** Whether no clock that runs as it should puts the next run so far off: then it was set back meanwhile. */
export function isTooFarOff({ schedule, nextRunAt }: SavedSearch, now: Date): boolean {
  if (schedule === 'off' || nextRunAt === null) return false;
  return Date.parse(nextRunAt) > now.getTime() + EVERY[schedule] * (1 + JITTER);
}

/**
 * When a search runs next. What was missed while the app was closed or the machine slept is run once, not several times:
 * the time counts from now. `random` is 0-1.
 */
export function nextRun(schedule: Schedule, now: Date, random: number): string | null {
  if (schedule === 'off') return null;
  const every = EVERY[schedule];
  return new Date(now.getTime() + every + Math.round(every * JITTER * random)).toISOString();
}
