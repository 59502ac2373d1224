import type { Clock } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { localDay } from '#shared/dates/local-day.ts';

/** How many forms may still go out today without a look of the user's. */
export interface AutoQuota {
  /** Takes one; false where those of the day are used up. */
  take(): boolean;
  limit(): number;
}

/** So many days are remembered, so that a clock that is set to and fro gives none of them anew. */
const DAYS = 100;

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
      const days = new Map(
        (meta.get(KEY) ?? '').split(';').flatMap((one): [string, number][] => {
          const [day = '', count] = one.split(' ');
          return day === '' ? [] : [[day, Number(count)]];
        }),
      );
      const used = days.get(today) ?? 0;
      if (used >= limit()) return false;
      days.delete(today);
      const kept = [...days, [today, used + 1] as const].slice(-DAYS);
      meta.set(KEY, kept.map(([day, count]) => `${day} ${count}`).join(';'));
      return true;
    },
  };
}
