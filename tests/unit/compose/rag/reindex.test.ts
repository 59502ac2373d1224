import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reindex } from '#main/compose/rag/reindex.ts';
import { createChunksRepository } from '#main/db/repositories/chunks.ts';
import { wordVectors } from '#main/rag/word-vectors.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import { TASKS } from '#main/workers/tasks.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

const vectorsDir = fileURLToPath(new URL('../../../../resources/embeddings', import.meta.url));
/** The tasks themselves, in this thread. */
const workers = {
  run: (name: keyof typeof TASKS, input: never) => TASKS[name](input),
} as Pick<Workers, 'run'>;

test('passages of an earlier embedder get vectors of this one, and are found by words meanwhile', async () => {
  const { db } = openTestDb();
  db.client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const chunks = createChunksRepository(db);
  const texts = Array.from({ length: 450 }, (_, at) => `Night shift number ${at} on a ward`);
  chunks.add({
    ...{ id: 'd', profileId: 'p', name: 'd.txt', mime: 'text/plain', text: '', sha256: 'd', pages: 0 },
    embedder: 'an-earlier-one',
    chunks: texts.map((text, start) => ({
      ...{ page: null, start, end: start + 1, text, embedding: Int8Array.of(1, 2) },
    })),
  });
  const { id, embed } = wordVectors(vectorsDir);
  expect(chunks.vectors('p', id)).toEqual([]);
  expect(chunks.withWords('p', ['night', 'trains'], 1)).toMatchObject([{ share: 0.5 }]);
  expect(await reindex({ chunks, workers, vectorsDir }, id)).toBe(450);
  const renewed = chunks.vectors('p', id);
  expect(renewed).toHaveLength(450);
  expect(renewed[3]?.embedding).toEqual(embed(texts[3] ?? ''));
  expect(await reindex({ chunks, workers, vectorsDir }, id)).toBe(0);
});
