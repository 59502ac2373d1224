import type { Db } from '../db.ts';
import { eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { settingsMeta } from '../schema/machine.ts';

/** Small facts about the data folder, by key. */
export function createMetaRepository(db: Db) {
  return guarded(db, {
    get(key: string): string | null {
      return db.orm.select().from(settingsMeta).where(eq(settingsMeta.key, key)).get()?.value ?? null;
    },
    set(key: string, value: string): void {
      db.orm
        .insert(settingsMeta)
        .values({ key, value })
        .onConflictDoUpdate({ target: settingsMeta.key, set: { value } })
        .run();
    },
  });
}
