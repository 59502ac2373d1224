import { DocumentLook } from '#shared/domain/document-look.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, sql } from '../drizzle.ts';
import type { coverLetters, generatedResumes } from '../schema/documents.ts';

/** The look of the newest document of a profile that was given one; null where none was, or it can not be read. */
export function lastLook(
  db: Db,
  table: typeof generatedResumes | typeof coverLetters,
  profileId: string,
): DocumentLook | null {
  const look = sql<string | null>`json_extract(${table.body}, '$.document.look')`;
  const row = db.orm
    .select({ look })
    .from(table)
    .where(and(eq(table.profileId, profileId), sql`${look} IS NOT NULL`))
    .orderBy(desc(sql`${table}.rowid`))
    .limit(1)
    .get();
  const read = row?.look ? DocumentLook.safeParse(JSON.parse(row.look)) : null;
  return read?.success ? read.data : null;
}
