import { ApplicationItem } from '#shared/domain/application-item.ts';
import type { Db } from '../db.ts';
import { and, asc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { applicationItems } from '../schema/applications.ts';
import { readable, stored } from '../stored.ts';

/** What the user keeps with each application, and tasks of their own, oldest first. */
export function createApplicationItemsRepository(db: Db) {
  const one = (profileId: string, id: string) =>
    and(eq(applicationItems.profileId, profileId), eq(applicationItems.id, id));
  return guarded(db, {
    list(profileId: string): ApplicationItem[] {
      const rows = db.orm
        .select()
        .from(applicationItems)
        .where(eq(applicationItems.profileId, profileId))
        .orderBy(asc(applicationItems.createdAt), asc(applicationItems.id))
        .all();
      return readable(db, rows, ({ body }) => stored(ApplicationItem, body, 'note of an application'));
    },
    /** Keeps it in place of what was kept under its id. */
    put(profileId: string, body: ApplicationItem): void {
      const { id } = body;
      const applicationId = body.applicationId === '' ? null : body.applicationId;
      db.orm
        .insert(applicationItems)
        .values({ id, profileId, applicationId, body })
        .onConflictDoUpdate({
          target: applicationItems.id,
          set: { body },
          setWhere: eq(applicationItems.profileId, profileId),
        })
        .run();
    },
    remove: (profileId: string, id: string): boolean =>
      db.orm.delete(applicationItems).where(one(profileId, id)).run().changes > 0,
  });
}
