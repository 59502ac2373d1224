import type { Clock } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { localDay } from '#shared/dates/local-day.ts';

/** How many forms may still go out today without a look of the user's. */
export interface AutoQuota {
  /** Takes one; false where those of the day are used up. */
  take(): boolean;
  limit(): number;
}

/** The day's number stands in the database before the form goes out, so that no restart forgets it. */
export function createAutoQuota(
  meta: Pick<Repositories['meta'], 'get' | 'set'>,
  limit: () => number,
  clock: Clock,
): AutoQuota {
  const KEY = 'sent-by-itself';
  return {
    limit,
    take() {
      const today = localDay(clock.now());
      const [day, count] = (meta.get(KEY) ?? '').split(' ');
      const used = day === today ? Number(count) : 0;
      if (used >= limit()) return false;
      meta.set(KEY, `${today} ${used + 1}`);
      return true;
    },
  };
}
