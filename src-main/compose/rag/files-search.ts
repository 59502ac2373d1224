import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ids, Logger } from '#agents/ports.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { type VectorIndex, vectorIndex } from '#main/rag/vector-index.ts';
import type { FilesSearch } from '#main/services/service-deps.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { FoundPassage } from '#shared/domain/passage.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { reindex } from './reindex.ts';

export interface FilesSearchDeps {
  db: Db;
  repos: Pick<Repositories, 'chunks'>;
  workers: Workers;
  resourcesDir: string;
  ids: Ids;
  log: Logger;
}

/** The user's own files: read on a worker thread, kept whole or not at all, searched by words and by meaning. */
export function composeFilesSearch({ repos, workers, resourcesDir, ids, log }: FilesSearchDeps): FilesSearch {
  const { chunks } = repos;
  const vectorsDir = join(resourcesDir, 'embeddings');
  let cached: { profileId: string; embedder: string; vectors: VectorIndex } | null = null;
  const vectorsOf = (profileId: string, embedder: string): VectorIndex => {
    if (cached?.profileId !== profileId || cached.embedder !== embedder)
      cached = { profileId, embedder, vectors: vectorIndex(chunks.vectors(profileId, embedder)) };
    return cached.vectors;
  };
  let embedder = '';
  let renewed = false;
  /** Once a start, behind whatever asked first: vectors of an earlier version of the embedder are made anew. */
  const renew = async (space: string): Promise<void> => {
    if (renewed) return;
    renewed = true;
    try {
      if ((await reindex({ chunks, workers, vectorsDir }, space)) > 0) cached = null;
    } catch (thrown) {
      renewed = false;
      log.warn('the files of the user were not indexed anew', {
        reason: thrown instanceof Error ? thrown.message : String(thrown),
      });
    }
  };

  return {
    async add(profileId, { name, bytes }, signal) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const known = chunks.same(profileId, sha256);
      if (known) return known;
      const read = await workers.run('readPassages', { name, bytes, vectorsDir }, { signal });
      const { text, mime, pages } = read;
      const id = ids.next('document');
      chunks.add({
        id,
        profileId,
        name,
        mime,
        text,
        sha256,
        pages,
        embedder: read.embedder,
        chunks: read.chunks,
      });
      cached = null;
      const added = chunks.same(profileId, sha256);
      if (!added) throw new NotFoundError(`${name} was removed while it was being read.`);
      return added;
    },
    list: chunks.files,
    remove(profileId, id) {
      if (!chunks.remove(profileId, id)) throw new NotFoundError('This file is no longer kept.');
      cached = null;
    },
    async query(profileId, text, { k, signal }) {
      if (chunks.files(profileId).length === 0) return [];
      const [question, space] = await Promise.all([
        workers.run('embedText', { text, vectorsDir }, { signal }),
        spaceOf(),
      ]);
      void renew(space);
      const words = questionWords(text);
      const ranked = fuseRanks(
        question,
        vectorsOf(profileId, space),
        chunks.withWords(profileId, words, DEPTH),
        k,
      );
      return ranked.flatMap(({ id, likeness }): FoundPassage[] => {
        const chunk = chunks.get(id);
        if (!chunk) return [];
        const { id: _, ...passage } = chunk;
        const low = passage.text.toLowerCase();
        return [{ ...passage, score: likeness ?? 0, words: words.filter((word) => low.includes(word)) }];
      });
    },
  };

  async function spaceOf(): Promise<string> {
    if (embedder === '') embedder = (await workers.run('embedder', { vectorsDir })).id;
    return embedder;
  }
}
