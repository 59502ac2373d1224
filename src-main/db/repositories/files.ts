import type { Db } from '../db.ts';
import { asc, eq } from '../drizzle.ts';
import { isNamed } from '../forget/forget-rows.ts';
import { guarded } from '../guarded.ts';
import { files } from '../schema/documents.ts';

/** A file in the data folder, known by its id. */
export interface StoredFile {
  id: string;
  /** Null where it belongs to no profile. */
  profileId: string | null;
  /** Absolute path. */
  path: string;
  /** The name that a form or a save dialog shows. */
  name: string;
  mime: string;
  bytes: number;
  /** Hex SHA-256. */
  sha256: string;
}

/** Rendered PDFs and pictures, so that the window asks for ids and never for paths. */
export function createFilesRepository(db: Db) {
  const read = (id: string): StoredFile | null => {
    const row = db.orm.select().from(files).where(eq(files.id, id)).get();
    return row === undefined ? null : withoutStamps(row);
  };
  return guarded(db, {
    save(file: StoredFile): void {
      const { id: _, ...set } = file;
      db.orm.insert(files).values(file).onConflictDoUpdate({ target: files.id, set }).run();
    },
    get: read,
    /** The same where no row of any table names it. */
    unnamed: (id: string): StoredFile | null => (isNamed(db.client, id) ? null : read(id)),
    /** Forgets one that no row of any table names; the file itself is the caller's. */
    removeUnnamed(id: string): void {
      if (!isNamed(db.client, id)) db.orm.delete(files).where(eq(files.id, id)).run();
    },
    /** All of a profile, oldest first. */
    ofProfile(profileId: string): StoredFile[] {
      const rows = db.orm
        .select()
        .from(files)
        .where(eq(files.profileId, profileId))
        .orderBy(asc(files.createdAt));
      return rows.all().map(withoutStamps);
    },
  });
}

function withoutStamps({ createdAt: _, updatedAt: __, ...file }: typeof files.$inferSelect): StoredFile {
  return file;
}
