import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';

/** What a document said before it was changed. */
export interface EarlierVersion {
  id: string;
  documentId: string;
  profileId: string;
  /** ISO 8601. */
  writtenAt: string;
  /** As its own schema has it; who reads it checks it. */
  body: unknown;
}

/** Earlier versions of resumes and letters. */
export function createDocumentVersionsRepository(db: Db) {
  return guarded(db, {
    add({ id, documentId, profileId, writtenAt, body }: EarlierVersion): void {
      db.client
        .prepare(
          'INSERT INTO document_versions (id, profile_id, document_id, body, written_at) VALUES (?, ?, ?, ?, ?)',
        )
        .run(id, profileId, documentId, JSON.stringify(body), writtenAt);
    },
    /** Newest first. */
    of(documentId: string): EarlierVersion[] {
      const rows = db.client
        .prepare('SELECT * FROM document_versions WHERE document_id = ? ORDER BY rowid DESC')
        .all(documentId) as Record<string, string>[];
      return rows.map((row) => ({
        id: row['id'] ?? '',
        documentId,
        profileId: row['profile_id'] ?? '',
        writtenAt: row['written_at'] ?? '',
        body: parsed(row['body'] ?? ''),
      }));
    },
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
