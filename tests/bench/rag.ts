import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEAST } from '#main/compose/rag/embedders.ts';
import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { type Vector, vectorIndex } from '#main/rag/vector-index.ts';
import { filesWorld, PROFILE } from '#tests/evals/rag/files-world.ts';
import type { Row } from '#tests/measures/measure.ts';

const PASSAGES = 50_000;
const QUESTIONS = 200;
const WORDS = 60;
const K = 4;

/** Search in 50,000 passages by words and meaning, beside a plain scan of the same vectors in the same run. */
export async function measureRag(): Promise<Row[]> {
  const random = seeded(7);
  const words = readFileSync(
    fileURLToPath(new URL('../../resources/meanings/words.txt', import.meta.url)),
    'utf8',
  ).split('\n');
  // As in any text, the n-th word stands 1/n as often as the first.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? '';
  const texts = Array.from({ length: PASSAGES }, () => Array.from({ length: WORDS }, word).join(' '));
  const world = filesWorld(texts);
  try {
    const { chunks, embedder } = world;
    const vectors = chunks.vectors(PROFILE, embedder.id);
    const index = vectorIndex(vectors);
    const [hybrid, plain]: [number[], number[]] = [[], []];
    let same = 0;
    for (let n = 0; n < QUESTIONS; n += 1) {
      const text = (texts[Math.floor(random() * PASSAGES)] ?? '').split(' ').slice(0, 12).join(' ');
      const question = embedder.embedQuestion(text);
      hybrid.push(
        timed(() =>
          fuseRanks({
            question,
            vectors: index,
            byWords: chunks.withWords(PROFILE, questionWords(text), DEPTH),
            least: LEAST.words,
            k: K,
          }),
        ).ms,
      );
      const scan = timed(() => plainScan(question, vectors));
      plain.push(scan.ms);
      const nearest = new Set(index.nearest(question, K, -1).map(({ id }) => id));
      same += scan.value.filter((id) => nearest.has(id)).length;
    }
    const ratio = p95(hybrid) / p95(plain);
    const recall = same / (QUESTIONS * K);
    return [
      {
        name: `hybrid search, ${PASSAGES} passages, p95`,
        figure: ratio,
        unit: 'times',
        against: `a plain scan of the same vectors, p95 ${p95(plain).toFixed(1)} ms`,
        goal: 'at most 2',
        holds: ratio <= 2,
      },
      {
        name: `recall of the ${K} nearest`,
        figure: recall,
        unit: 'share',
        against: 'comparing each vector',
        goal: 'at least 0.98',
        holds: recall >= 0.98,
      },
    ];
  } finally {
    world.close();
  }
}

/** Every vector compared, all sorted: what anyone would write first. */
function plainScan(question: Int8Array, vectors: readonly Vector[]): number[] {
  return vectors
    .map(({ id, embedding }) => {
      let product = 0;
      for (let at = 0; at < embedding.length; at += 1) product += (question[at] ?? 0) * (embedding[at] ?? 0);
      return { id, product };
    })
    .sort((one, other) => other.product - one.product)
    .slice(0, K)
    .map(({ id }) => id);
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
