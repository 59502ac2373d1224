import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ids, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Downloads } from '#main/http/http.ts';
import type { Gateway } from '#main/llm/create-llm.ts';
import { LOCAL_MODEL } from '#main/rag/local/model-files.ts';
import type { ReadPassages } from '#main/rag/passages-of.ts';
import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { type VectorIndex, vectorIndex } from '#main/rag/vector-index.ts';
import type { FilesSearch, SettingsDoor } from '#main/services/service-deps.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { FoundPassage, SearchedFile } from '#shared/domain/passage.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { createEmbedderDoor } from './embedder-door.ts';
import { createEmbedders, type SpaceEmbedder } from './embedders.ts';
import { createKeepIndex } from './keep-index.ts';
import { createLocalModel } from './local-model.ts';

export interface FilesSearchDeps {
  repos: Pick<Repositories, 'chunks' | 'meta'>;
  settings: Pick<SettingsDoor, 'get' | 'patch'>;
  http: Downloads;
  embed: Gateway['embed'];
  workers: Workers;
  dataDir: string;
  resourcesDir: string;
  ids: Ids;
  log: Logger;
}

/** Keeps a file whose passages are read in a way of its own; the same file again is not read. */
type AddRead = (
  profileId: string,
  file: { name: string; bytes: Uint8Array },
  signal: AbortSignal,
  readPassages: () => Promise<ReadPassages>,
) => Promise<SearchedFile>;

export interface KeptFilesSearch extends FilesSearch {
  addRead: AddRead;
  close(): Promise<void>;
}

/** The user's own files: read on a worker thread, kept whole or not at all, searched by words and by meaning. */
export function composeFilesSearch(deps: FilesSearchDeps): KeptFilesSearch {
  const { repos, settings, http, embed, workers, dataDir, resourcesDir, ids, log } = deps;
  const { chunks } = repos;
  const vectorsDir = join(resourcesDir, 'meanings');
  const modelDir = join(dataDir, 'models', LOCAL_MODEL);
  const embedderOf = createEmbedders({ workers, vectorsDir, modelDir, embed });
  let cached: { profileId: string; embedder: string; vectors: VectorIndex } | null = null;
  const forget = () => {
    cached = null;
  };
  const vectorsOf = (profileId: string, embedder: string): VectorIndex => {
    if (cached?.profileId !== profileId || cached.embedder !== embedder)
      cached = { profileId, embedder, vectors: vectorIndex(chunks.vectors(profileId, embedder)) };
    return cached.vectors;
  };
  const chosen = () => settings.get().embedder;
  const index = createKeepIndex({ repos, chosen, embedderOf, changed: forget, log });
  const localModel = createLocalModel({
    ...{ folder: modelDir, http, log },
    baseUrls: () => settings.get().baseUrls,
    tryOut: (folder) => workers.run('embedLocally', { folder, texts: ['night shift'] }),
  });

  /** Passages of a new file get their vectors at once only where that takes no time. */
  const vectorsAtOnce = async (texts: readonly string[], signal: AbortSignal) => {
    const serving = index.serving();
    if (serving.kind !== 'built-in') return { id: '', vectors: [] };
    const embedder = await embedderOf(serving);
    return { id: embedder.id, vectors: await embedder.embed(texts, 'passage', signal) };
  };
  /** The question's place among the passages; null where its embedder can't be had: words find on. */
  const placeOf = async (text: string, embedder: SpaceEmbedder, signal: AbortSignal) => {
    try {
      return (await embedder.embed([text], 'question', signal))[0] ?? null;
    } catch (thrown) {
      signal.throwIfAborted();
      log.warn('a question was answered by words alone', { reason: String(thrown) });
      return null;
    }
  };

  const addRead: AddRead = async (profileId, { name, bytes }, signal, readPassages) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = chunks.same(profileId, sha256);
    if (known) return known;
    const { text, mime, pages, chunks: read } = await readPassages();
    const made = await vectorsAtOnce(
      read.map((passage) => passage.text),
      signal,
    );
    chunks.add({
      ...{ id: ids.next('document'), profileId, name, mime, text, sha256, pages, embedder: made.id },
      chunks: read.map((passage, at) => ({ ...passage, embedding: made.vectors[at] ?? new Int8Array() })),
    });
    forget();
    index.kick();
    const added = chunks.same(profileId, sha256);
    if (!added) throw new NotFoundError(`${name} was removed while it was being read.`);
    return added;
  };

  return {
    embedder: createEmbedderDoor({ index, localModel, chosen, embedderOf, settings }),
    add: (profileId, { name, bytes }, signal) =>
      addRead(profileId, { name, bytes }, signal, () =>
        workers.run('readPassages', { name, bytes }, { signal }),
      ),
    addRead,
    list: chunks.files,
    remove(profileId, id) {
      if (!chunks.remove(profileId, id)) throw new NotFoundError('This file is no longer kept.');
      forget();
    },
    async query(profileId, text, { k, signal }) {
      if (chunks.files(profileId).length === 0) return [];
      const embedder = await embedderOf(index.serving());
      const [question, names] = await Promise.all([
        placeOf(text, embedder, signal),
        workers.run('namesWithin', { text }, { signal }),
      ]);
      index.kick();
      const words = questionWords(text);
      const ranked = fuseRanks({
        ...{ question, least: embedder.least, k },
        vectors: vectorsOf(profileId, embedder.id),
        byWords: chunks.withWords(profileId, words, DEPTH),
        byNames: names.map((within) => chunks.withNames(profileId, within, DEPTH)),
      });
      return ranked.flatMap(({ id, likeness }): FoundPassage[] => {
        const chunk = chunks.get(id);
        if (!chunk) return [];
        const { id: _, ...passage } = chunk;
        const low = passage.text.toLowerCase();
        return [{ ...passage, score: likeness ?? 0, words: words.filter((word) => low.includes(word)) }];
      });
    },
    async close() {
      await Promise.all([localModel.stop(), index.close()]);
    },
  };
}
