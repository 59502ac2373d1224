import type { Db } from '../db.ts';
import { desc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { documents } from '../schema/documents.ts';

/** A document that the user gave, with its text. */
export interface StoredDocument {
  id: string;
  profileId: string;
  /** The original in the data folder; null where only its text was kept. */
  fileId: string | null;
  name: string;
  mime: string;
  text: string;
}

/** Imported documents, newest first. */
export function createDocumentsRepository(db: Db) {
  const strip = (row: typeof documents.$inferSelect): StoredDocument => {
    const { createdAt: _created, updatedAt: _updated, ...document } = row;
    return document;
  };
  return guarded(db, {
    save(document: StoredDocument): void {
      const { id: _, ...set } = document;
      db.orm.insert(documents).values(document).onConflictDoUpdate({ target: documents.id, set }).run();
    },
    list(profileId: string): StoredDocument[] {
      const newest = desc(documents.createdAt);
      return db.orm
        .select()
        .from(documents)
        .where(eq(documents.profileId, profileId))
        .orderBy(newest)
        .all()
        .map(strip);
    },
  });
}
