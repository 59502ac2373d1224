import { expect, test } from 'vitest';
import { questionWords } from '#main/rag/question-words.ts';
import { fuseRanks } from '#main/rag/search-passages.ts';

const vector = (...values: number[]) => Int8Array.from(values);

test('what both words and meaning find stands first; what only meaning finds must be like it', () => {
  const vectors = [
    { id: 1, embedding: vector(127, 0) },
    { id: 2, embedding: vector(120, 40) },
    { id: 3, embedding: vector(0, 127) },
  ];
  const found = fuseRanks(vector(127, 0), vectors, [2], 4);
  expect(found.map(({ id }) => id)).toEqual([2, 1]);
  expect(found[1]?.likeness).toBeCloseTo(1, 2);
});

test('words alone find a passage whose vector is of another space', () => {
  expect(fuseRanks(vector(127, 0), [], [9], 4)).toEqual([{ id: 9, likeness: null }]);
});

test('a question is about its telling words, or about what there is', () => {
  expect(questionWords('What do I have about night shifts?')).toEqual(['night', 'shifts']);
  expect(questionWords('who am I')).toContain('am');
});
