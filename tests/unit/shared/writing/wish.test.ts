import { expect, test } from 'vitest';
import { readWish } from '#shared/writing/wish.ts';

test('a comment with several wishes is read part by part', () => {
  expect(
    readWish('A bit shorter and more formal, please mention Kafka and dbt. Leave out the summer party'),
  ).toMatchObject({
    shorter: true,
    tone: 'formal',
    mention: ['Kafka', 'dbt'],
    without: ['summer party'],
    unclear: null,
  });
});

test('what no rule understands is kept to be told', () => {
  expect(readWish('Make it sound like Hemingway').unclear).toContain('Hemingway');
});

test('no comment wishes nothing', () => {
  expect(readWish(undefined)).toMatchObject({ shorter: false, mention: [], unclear: null });
});
