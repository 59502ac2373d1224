import { expect, test } from 'vitest';
import { questionWords } from '#main/rag/question-words.ts';
import { fuseRanks, type WordHit } from '#main/rag/search-passages.ts';
import { type VectorIndex, vectorIndex } from '#main/rag/vector-index.ts';

const vector = (...values: number[]) => Int8Array.from(values);
const fuse = (vectors: VectorIndex, byWords: WordHit[], question: Int8Array | null = vector(127, 0)) =>
  fuseRanks({ question, vectors, byWords, least: 0.35, k: 4 });

test('what both words and meaning find stands first; what only meaning finds must be like it', () => {
  const vectors = [
    { id: 1, embedding: vector(127, 0) },
    { id: 2, embedding: vector(120, 40) },
    { id: 3, embedding: vector(0, 127) },
  ];
  const found = fuse(vectorIndex(vectors), [{ id: 2, share: 1 }]);
  expect(found.map(({ id }) => id)).toEqual([2, 1]);
  expect(found[1]?.likeness).toBeCloseTo(1, 2);
});

test('one word of many that a passage holds by chance does not go before what is like the question', () => {
  const vectors = vectorIndex([{ id: 1, embedding: vector(120, 40) }]);
  const found = fuse(vectors, [{ id: 2, share: 0.2 }]);
  expect(found.map(({ id }) => id)).toEqual([1, 2]);
});

test('words alone find a passage whose vector is of another space', () => {
  expect(fuse(vectorIndex([]), [{ id: 9, share: 1 }])).toEqual([{ id: 9, likeness: null }]);
});

test('what has the skill that a question names goes before what is like it; one of several skills tells little', () => {
  const vectors = vectorIndex([
    { id: 1, embedding: vector(127, 0) },
    { id: 2, embedding: vector(0, 127) },
  ]);
  const found = (byNames: number[][]) =>
    fuseRanks({ question: vector(127, 0), vectors, byWords: [], byNames, least: 0.35, k: 4 }).map(
      ({ id }) => id,
    );
  expect(found([[2]])).toEqual([2, 1]);
  expect(found([[2], []])).toEqual([1, 2]);
  expect(found([[2], [2]])).toEqual([2, 1]);
  expect(found([])).toEqual([1]);
});

test('where the question has no place among the passages, words find alone', () => {
  const vectors = vectorIndex([{ id: 1, embedding: vector(127, 0) }]);
  expect(fuse(vectors, [{ id: 9, share: 1 }], null)).toEqual([{ id: 9, likeness: null }]);
});

test('a question is about its telling words, or about what there is', () => {
  expect(questionWords('What do I have about night shifts?')).toEqual(['night', 'shifts']);
  expect(questionWords('who am I')).toContain('am');
});

test('the nearest of many are the same as by comparing each, best first, none below what is asked', () => {
  const random = (seed: number) => Math.sin(seed * 12.9898) * 43758.5453;
  const all = Array.from({ length: 400 }, (_, id) => {
    const raw = Array.from({ length: 12 }, (__, at) => (random(id * 31 + at) % 1) - 0.2);
    const length = Math.hypot(...raw);
    return { id, embedding: Int8Array.from(raw, (value) => Math.round((value / length) * 127)) };
  });
  const question = all[7]?.embedding ?? vector();
  const product = (one: Int8Array) => one.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0);
  const exact = [...all].sort((one, other) => product(other.embedding) - product(one.embedding));
  const found = vectorIndex(all).nearest(question, 20, 0.1);
  expect(found.map(({ likeness }) => likeness)).toEqual(
    exact.slice(0, 20).map(({ embedding }) => product(embedding) / (127 * 127)),
  );
  expect(
    vectorIndex(all)
      .nearest(question, 400, 0.9)
      .every(({ likeness }) => likeness >= 0.9),
  ).toBe(true);
});

test('a passage of several vectors is as like a question as the likest of them', () => {
  const vectors = vectorIndex([
    { id: 1, embedding: vector(90, 90, 127, 0) },
    { id: 2, embedding: vector(110, 63) },
  ]);
  const found = vectors.nearest(vector(127, 0), 2, 0.1);
  expect(found.map(({ id }) => id)).toEqual([1, 2]);
  expect(found[0]?.likeness).toBeCloseTo(1, 2);
  expect(vectors.likeness(vector(0, 127), 1)).toBeCloseTo(0.71, 2);
});
