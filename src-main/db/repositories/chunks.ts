import { fold } from '#shared/domain/fold.ts';
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

interface Vector {
  id: number;
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
  /** Empty where the passages have no vectors yet. */
  embedder: string;
  chunks: readonly NewChunk[];
}

const FILE = `SELECT d.id, d.name, d.mime, d.pages, length(d.text) AS length, d.created_at AS addedAt,
  (SELECT count(*) FROM chunks c WHERE c.document_id = d.id) AS passages FROM documents d`;
const CHUNK = `SELECT c.id, c.document_id AS documentId, d.name AS document, c.page, c.start, c.end, c.text
  FROM chunks c JOIN documents d ON d.id = c.document_id`;

const WITHOUT = `FROM chunks c WHERE c.embedder <> ? AND NOT EXISTS
  (SELECT 1 FROM chunk_vectors_next n WHERE n.chunk_id = c.id AND n.embedder = ?)`;

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
    /** Passages that hold any of the words or one of its forms, best first by BM25, each with the share that it holds. */
    withWords(profileId: string, words: readonly string[], limit: number): { id: number; share: number }[] {
      if (words.length === 0) return [];
      const asked = (word: string) => {
        const beginning = beginningOf(word);
        return `${quoted(beginning)}${beginning === word ? '' : '*'}`;
      };
      const found = client
        .prepare(
          `SELECT c.id, c.text FROM chunks_fts f JOIN chunks c ON c.id = f.rowid
           WHERE chunks_fts MATCH ? AND c.profile_id = ? ORDER BY bm25(chunks_fts) LIMIT ?`,
        )
        .all(words.map(asked).join(' OR '), profileId, limit) as { id: number; text: string }[];
      return found.map(({ id, text }) => ({ id, share: shareOf(words, text) }));
    },
    /** Passages that hold any of the names, which may be of several words each, so many at most. */
    withNames(profileId: string, names: readonly string[], limit: number): number[] {
      if (names.length === 0) return [];
      return client
        .prepare(
          `SELECT c.id FROM chunks_fts f JOIN chunks c ON c.id = f.rowid
           WHERE chunks_fts MATCH ? AND c.profile_id = ? ORDER BY bm25(chunks_fts) LIMIT ?`,
        )
        .pluck()
        .all(names.map(quoted).join(' OR '), profileId, limit) as number[];
    },
    /** Ids and vectors of all passages in one embedder's space. */
    vectors(profileId: string, embedder: string): Vector[] {
      const rows = client
        .prepare('SELECT id, embedding FROM chunks WHERE profile_id = ? AND embedder = ?')
        .all(profileId, embedder) as { id: number; embedding: Buffer }[];
      return rows.map(({ id, embedding }) => ({ id, embedding: new Int8Array(embedding) }));
    },
    /** Passages that have no vectors of this embedder, in use or waiting, so many at most. */
    without(embedder: string, limit: number): { id: number; text: string }[] {
      return client.prepare(`SELECT c.id, c.text ${WITHOUT} LIMIT ?`).all(embedder, embedder, limit) as {
        id: number;
        text: string;
      }[];
    },
    /** How many passages there are, and how many of them have vectors of this embedder, in use or waiting. */
    counts(embedder: string): { of: number; done: number } {
      const of = client.prepare('SELECT count(*) FROM chunks').pluck().get() as number;
      const open = client.prepare(`SELECT count(*) ${WITHOUT}`).pluck().get(embedder, embedder) as number;
      return { of, done: of - open };
    },
    /** Gives passages the vectors of another embedder, all or none. */
    replaceVectors(embedder: string, vectors: readonly Vector[]): void {
      const update = client.prepare('UPDATE chunks SET embedder = ?, embedding = ? WHERE id = ?');
      db.transaction(() => {
        for (const { id, embedding } of vectors) update.run(embedder, Buffer.from(embedding), id);
      });
    },
    /** Keeps vectors of another embedder beside those in use. A passage that is gone by now gets none. */
    keepForLater(embedder: string, vectors: readonly Vector[]): void {
      const keep = client.prepare(
        'INSERT OR REPLACE INTO chunk_vectors_next SELECT id, ?, ? FROM chunks WHERE id = ?',
      );
      db.transaction(() => {
        for (const { id, embedding } of vectors) keep.run(embedder, Buffer.from(embedding), id);
      });
    },
    /** Puts the vectors that waited in use, and tells by `then` in the same transaction. */
    useKept(embedder: string, then: () => void): void {
      db.transaction(() => {
        client
          .prepare(
            `UPDATE chunks SET embedder = n.embedder, embedding = n.embedding
             FROM chunk_vectors_next n WHERE n.chunk_id = chunks.id AND n.embedder = ?`,
          )
          .run(embedder);
        client.exec('DELETE FROM chunk_vectors_next');
        then();
      });
    },
    /** Forgets vectors that wait and are not of this embedder. */
    forgetKept(but: string): void {
      client.prepare('DELETE FROM chunk_vectors_next WHERE embedder <> ?').run(but);
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

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A form of a word ("negotiations" for "negotiating") counts so much of the word itself. */
const FORM = 0.5;

/** What the forms of a word have in common: without its ending where it is long enough to have one. */
function beginningOf(word: string): string {
  if (!/^\p{L}{5,}$/u.test(word)) return word;
  return word.slice(0, word.length > 6 ? -2 : -1);
}

/** How many of the words a text holds, 0 to 1, accents aside as the index has it; at least one, as the index found it. */
function shareOf(words: readonly string[], text: string): number {
  const low = fold(text);
  const held = words.reduce(
    (sum, word) => sum + (low.includes(fold(word)) ? 1 : low.includes(fold(beginningOf(word))) ? FORM : 0),
    0,
  );
  return Math.max(FORM, held) / words.length;
}
