import { Draft } from '#shared/domain/draft.ts';
import type { Db } from '../db.ts';
import { eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { drafts } from '../schema/runs.ts';
import { stored } from '../stored.ts';

/** What the user has typed and not yet sent off, by the question or document that it is for. */
export function createDraftsRepository(db: Db) {
  return guarded(db, {
    list(profileId: string): Draft[] {
      const rows = db.orm.select().from(drafts).where(eq(drafts.profileId, profileId)).all();
      return rows.map((row) => stored(Draft, row, 'draft'));
    },
    /** Keeps a draft as it is now, in place of what was kept of it before. */
    put(profileId: string, { id, parts }: Draft): void {
      db.orm
        .insert(drafts)
        .values({ id, profileId, parts })
        .onConflictDoUpdate({ target: drafts.id, set: { parts } })
        .run();
    },
    forget(id: string): void {
      db.orm.delete(drafts).where(eq(drafts.id, id)).run();
    },
  });
}
