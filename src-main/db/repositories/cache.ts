import type { Clock } from '#agents/ports.ts';
import type { Db } from '../db.ts';
import { eq, lte } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { cache } from '../schema/machine.ts';

/** Nothing is kept for longer, in ms: what expires later was written before the clock was set back. */
const LONGEST = 366 * 86_400_000;
/** How many entries are kept in memory in front of the table. */
const IN_MEMORY = 500;
/** Characters; a larger one is read from the table each time. */
const LARGEST_IN_MEMORY = 64_000;

/** Answers that may be used again for a while. A cache that can't be written forgets, and never fails the caller. */
export function createCacheRepository(db: Db, clock: Clock) {
  const memory = new Map<string, { value: string; expiresAt: number }>();
  const remember = (key: string, entry: { value: string; expiresAt: number }) => {
    memory.delete(key);
    if (entry.value.length > LARGEST_IN_MEMORY) return;
    memory.set(key, entry);
    const [oldest] = memory.keys();
    if (memory.size > IN_MEMORY && oldest !== undefined) memory.delete(oldest);
  };
  const table = guarded(db, {
    read: (key: string) => db.orm.select().from(cache).where(eq(cache.key, key)).get(),
    write(key: string, set: { value: string; expiresAt: number }) {
      db.orm
        .insert(cache)
        .values({ key, ...set })
        .onConflictDoUpdate({ target: cache.key, set })
        .run();
    },
    remove: (key: string) => db.orm.delete(cache).where(eq(cache.key, key)).run(),
    purge: (now: number) => db.orm.delete(cache).where(lte(cache.expiresAt, now)).run().changes,
  });

  return {
    get(key: string): string | null {
      const entry = memory.get(key) ?? attempt(() => table.read(key));
      const left = (entry?.expiresAt ?? 0) - clock.now().getTime();
      if (entry === undefined || left <= 0 || left > LONGEST) return null;
      remember(key, { value: entry.value, expiresAt: entry.expiresAt });
      return entry.value;
    },
    /** `ttlMs` defaults to one hour. */
    set(key: string, value: string, ttlMs = 3_600_000): void {
      const entry = { value, expiresAt: clock.now().getTime() + ttlMs };
      remember(key, entry);
      attempt(() => table.write(key, entry));
    },
    delete(key: string): void {
      memory.delete(key);
      attempt(() => table.remove(key));
    },
    /** Lets go of what memory holds of entries whose rows are gone. */
    forget: (): void => memory.clear(),
    /** Removes what has expired; answers how many entries. */
    purge: (): number => table.purge(clock.now().getTime()),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // The memory in front still serves; the database's own trouble shows itself where data matters.
    return undefined;
  }
}
