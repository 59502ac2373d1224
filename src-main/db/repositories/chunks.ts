import type { SearchedFile } from '#shared/domain/passage.ts';
import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';

/** A passage as it is kept. */
export interface Chunk {
  id: number;
  documentId: string;
  document: string;
  page: number | null;
  start: number;
  end: number;
  text: string;
}

export interface NewChunk extends Omit<Chunk, 'id' | 'documentId' | 'document'> {
  /** Bytes of the vector. */
  embedding: Int8Array;
}

export interface NewFile {
  id: string;
  profileId: string;
  name: string;
  mime: string;
  text: string;
  sha256: string;
  pages: number;
  embedder: string;
  chunks: readonly NewChunk[];
}

const FILE = `SELECT d.id, d.name, d.mime, d.pages, length(d.text) AS length, d.created_at AS addedAt,
  (SELECT count(*) FROM chunks c WHERE c.document_id = d.id) AS passages FROM documents d`;
const CHUNK = `SELECT c.id, c.document_id AS documentId, d.name AS document, c.page, c.start, c.end, c.text
  FROM chunks c JOIN documents d ON d.id = c.document_id`;

/** The user's files by passages: words by the full-text index, vectors by bytes. */
export function createChunksRepository(db: Db) {
  const { client } = db;
  return guarded(db, {
    /** Keeps a file whole, or not at all. */
    add(file: NewFile): void {
      db.transaction(() => {
        client
          .prepare(
            'INSERT INTO documents (id, profile_id, name, mime, text, sha256, pages) VALUES (?, ?, ?, ?, ?, ?, ?)',
          )
          .run(file.id, file.profileId, file.name, file.mime, file.text, file.sha256, file.pages);
        const insert = client.prepare(
          'INSERT INTO chunks (document_id, profile_id, page, start, end, text, embedder, embedding) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        );
        for (const { page, start, end, text, embedding } of file.chunks)
          insert.run(file.id, file.profileId, page, start, end, text, file.embedder, Buffer.from(embedding));
      });
    },
    /** The file with the same bytes, if it is kept already. */
    same(profileId: string, sha256: string): SearchedFile | null {
      const row = client.prepare(`${FILE} WHERE d.profile_id = ? AND d.sha256 = ?`).get(profileId, sha256);
      return (row as SearchedFile | undefined) ?? null;
    },
    files(profileId: string): SearchedFile[] {
      const newest = `${FILE} WHERE d.profile_id = ? AND d.sha256 <> '' ORDER BY d.created_at DESC, d.rowid DESC`;
      return client.prepare(newest).all(profileId) as SearchedFile[];
    },
    remove(profileId: string, id: string): boolean {
      return (
        client.prepare('DELETE FROM documents WHERE profile_id = ? AND id = ?').run(profileId, id).changes > 0
      );
    },
    /** Passages that hold any of the words, best first by BM25, each with the share of the words that it holds. */
    withWords(profileId: string, words: readonly string[], limit: number): { id: number; share: number }[] {
      if (words.length === 0) return [];
      const match = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
      const found = client
        .prepare(
          `SELECT c.id, c.text FROM chunks_fts f JOIN chunks c ON c.id = f.rowid
           WHERE chunks_fts MATCH ? AND c.profile_id = ? ORDER BY bm25(chunks_fts) LIMIT ?`,
        )
        .all(match, profileId, limit) as { id: number; text: string }[];
      return found.map(({ id, text }) => ({ id, share: shareOf(words, text) }));
    },
    /** Ids and vectors of all passages in one embedder's space. */
    vectors(profileId: string, embedder: string): { id: number; embedding: Int8Array }[] {
      const rows = client
        .prepare('SELECT id, embedding FROM chunks WHERE profile_id = ? AND embedder = ?')
        .all(profileId, embedder) as { id: number; embedding: Buffer }[];
      return rows.map(({ id, embedding }) => ({ id, embedding: new Int8Array(embedding) }));
    },
    /** Passages whose vectors are of another embedder, so many at most. */
    ofOthers(embedder: string, limit: number): { id: number; text: string }[] {
      return client
        .prepare('SELECT id, text FROM chunks WHERE embedder <> ? LIMIT ?')
        .all(embedder, limit) as { id: number; text: string }[];
    },
    /** Gives passages the vectors of another embedder, all or none. */
    replaceVectors(embedder: string, vectors: readonly { id: number; embedding: Int8Array }[]): void {
      const update = client.prepare('UPDATE chunks SET embedder = ?, embedding = ? WHERE id = ?');
      db.transaction(() => {
        for (const { id, embedding } of vectors) update.run(embedder, Buffer.from(embedding), id);
      });
    },
    /** The passage of a file that begins at an offset. */
    at(documentId: string, start: number): Chunk | null {
      const row = client.prepare(`${CHUNK} WHERE c.document_id = ? AND c.start = ?`).get(documentId, start);
      return (row as Chunk | undefined) ?? null;
    },
    get(id: number): Chunk | null {
      return (client.prepare(`${CHUNK} WHERE c.id = ?`).get(id) as Chunk | undefined) ?? null;
    },
  });
}

/** How many of the words a text holds, 0 to 1, accents aside as the index has it; at least one, as the index found it. */
function shareOf(words: readonly string[], text: string): number {
  const plain = (one: string) => one.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const low = plain(text);
  const held = words.filter((word) => low.includes(plain(word))).length;
  return Math.max(1, held) / words.length;
}
