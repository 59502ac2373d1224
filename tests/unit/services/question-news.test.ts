import { expect, test } from 'vitest';
import { questionNews } from '#main/services/question-news.ts';
import { gatherQuestions } from '#renderer/features/needs-you/gather-questions.ts';
import type { OpenQuestion, QuestionNews } from '#shared/domain/human.ts';

const question = (id: string, score: number | null = null) => ({ id, score, message: 'x' }) as OpenQuestion;

async function* oneByOne<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const value of values) given.push(value);
  return given;
}

const LISTS = [
  [],
  [question('a'), question('b')],
  [question('a'), question('b')],
  [question('a'), question('b', 80), question('c')],
  [question('c')],
  [question('c'), question('a')],
];

test('after the first list only what is new of a question is told, and nothing where nothing is', async () => {
  const news = await all(questionNews(oneByOne(LISTS)));
  expect(news.map(({ changed }) => changed.map(({ id }) => id).join(''))).toEqual(['', 'ab', 'bc', '', 'a']);
});

test('the window makes of it the lists that there were', async () => {
  const lists = await all(gatherQuestions(questionNews(oneByOne(LISTS))));
  expect(lists).toEqual(LISTS.filter((_, at) => at !== 2));
  const again: QuestionNews[] = [
    { ids: ['a'], changed: [question('a')] },
    { ids: ['a'], changed: [] },
  ];
  const [first, second] = await all(gatherQuestions(oneByOne(again)));
  expect(second?.[0]).toBe(first?.[0]);
});
