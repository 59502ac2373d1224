import { DocumentLook } from '#shared/domain/document-look.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, sql } from '../drizzle.ts';
import type { coverLetters, generatedResumes } from '../schema/documents.ts';

/**
 * The look of the newest document of a profile that was given one; null where none was, or it can not be read. One page that
 * was wished for that document alone is no part of it.
 */
export function lastLook(
  db: Db,
  table: typeof generatedResumes | typeof coverLetters,
  profileId: string,
): DocumentLook | null {
  const look = sql<string | null>`json_extract(${table.body}, '$.document.look')`;
  const wished = sql<number | null>`json_extract(${table.body}, '$.onePageWished')`;
  const row = db.orm
    .select({ look, wished })
    .from(table)
    .where(and(eq(table.profileId, profileId), sql`${look} IS NOT NULL`))
    .orderBy(desc(sql`${table}.rowid`))
    .limit(1)
    .get();
  const read = row?.look ? DocumentLook.safeParse(JSON.parse(row.look)) : null;
  if (!read?.success) return null;
  return row?.wished ? { ...read.data, onePage: false } : read.data;
}
