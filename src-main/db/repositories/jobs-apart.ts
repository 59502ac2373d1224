import type { Db } from '../db.ts';
import { and, eq } from '../drizzle.ts';
import { jobsApart } from '../schema/jobs.ts';

/** Pairs of keys that the user said are two jobs: they are never taken for one again. */
export function createJobsApart(db: Db) {
  return {
    keep(profileId: string, keys: readonly string[], others: readonly string[]): void {
      for (const [keyA, keyB] of pairsOf(keys, others))
        db.orm.insert(jobsApart).values({ profileId, keyA, keyB }).onConflictDoNothing().run();
    },
    isApart(profileId: string, keys: readonly string[], others: readonly string[]): boolean {
      return pairsOf(keys, others).some(([keyA, keyB]) => {
        const pair = and(
          eq(jobsApart.profileId, profileId),
          and(eq(jobsApart.keyA, keyA), eq(jobsApart.keyB, keyB)),
        );
        return db.orm.select().from(jobsApart).where(pair).get() !== undefined;
      });
    },
  };
}

function pairsOf(keys: readonly string[], others: readonly string[]): [string, string][] {
  return keys.flatMap((key) =>
    others.map((other): [string, string] => (key < other ? [key, other] : [other, key])),
  );
}
