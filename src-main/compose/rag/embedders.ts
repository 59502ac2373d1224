import { join } from 'node:path';
import type { Gateway } from '#main/llm/create-llm.ts';
import { LOCAL_MODEL } from '#main/rag/local/model-files.ts';
import { unitBytes } from '#main/rag/unit-bytes.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { EmbedderChoice } from '#shared/domain/embedder.ts';

/** Makes vectors of one space. */
export interface SpaceEmbedder {
  /** Names the space: vectors of different ones are never compared. */
  id: string;
  /** The least likeness of a passage that holds no word of the question. */
  least: number;
  /** Texts that are given at once. */
  batch: number;
  /** Throws with what to do where it can't be had now. */
  embed(texts: readonly string[], kind: 'question' | 'passage', signal: AbortSignal): Promise<Int8Array[]>;
}

export interface EmbedderParts {
  workers: Pick<Workers, 'run'>;
  /** Of the built-in vectors. */
  vectorsDir: string;
  /** Of the fetched model. */
  modelDir: string;
  embed: Gateway['embed'];
}

/** The least likeness that counts: for vectors of words by `npm run evals -- rag`; the others' are those usual for such models. */
export const LEAST = { words: 0.4, transformer: 0.4, provider: 0.5 };

/** The embedder of each choice. */
export function createEmbedders({ workers, vectorsDir, modelDir, embed }: EmbedderParts) {
  let wordsId: string | null = null;
  const byProvider = (
    id: string,
    provider: string,
    model: string | undefined,
    batch: number,
  ): SpaceEmbedder => ({
    ...{ id, least: LEAST.provider, batch },
    async embed(texts, kind, signal) {
      return (await embed({ provider, model, texts, kind, signal })).map(unitBytes);
    },
  });

  return async (choice: EmbedderChoice): Promise<SpaceEmbedder> => {
    switch (choice.kind) {
      case 'built-in':
        wordsId ??= (await workers.run('embedder', { vectorsDir })).id;
        return {
          ...{ id: wordsId, least: LEAST.words, batch: 200 },
          embed: (texts, kind, signal) =>
            workers.run('embedTexts', { texts: [...texts], kind, vectorsDir }, { signal }),
        };
      case 'local':
        return {
          ...{ id: `local/${LOCAL_MODEL}`, least: LEAST.transformer, batch: 8 },
          embed: (texts, _, signal) =>
            workers.run('embedLocally', { folder: join(modelDir), texts: [...texts] }, { signal }),
        };
      case 'gemini':
        return byProvider('gemini', 'gemini', undefined, 50);
      case 'server':
        return byProvider(`server/${choice.server}/${choice.model}`, choice.server, choice.model, 16);
    }
  };
}
