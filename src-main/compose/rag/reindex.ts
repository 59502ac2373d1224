import type { Repositories } from '#main/db/repositories.ts';
import type { Workers } from '#main/workers/create-workers.ts';

/** Passages that one turn gives new vectors: few enough that the database is never held long. */
const AT_ONCE = 200;

interface ReindexDeps {
  chunks: Pick<Repositories['chunks'], 'ofOthers' | 'replaceVectors'>;
  workers: Pick<Workers, 'run'>;
  vectorsDir: string;
}

/**
 * Gives passages that hold another embedder's vectors those of this one, some at a time. Until a passage has its own, its
 * words still find it. What is cut off goes on at the next call; returns how many were done.
 */
export async function reindex(
  { chunks, workers, vectorsDir }: ReindexDeps,
  embedder: string,
): Promise<number> {
  let done = 0;
  for (;;) {
    const stale = chunks.ofOthers(embedder, AT_ONCE);
    if (stale.length === 0) return done;
    const vectors = await workers.run('embedTexts', { texts: stale.map(({ text }) => text), vectorsDir });
    chunks.replaceVectors(
      embedder,
      stale.flatMap(({ id }, at) => (vectors[at] ? [{ id, embedding: vectors[at] }] : [])),
    );
    done += stale.length;
  }
}
