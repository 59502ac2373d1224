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

test('of wishes that go against each other the later holds, line by line', () => {
  expect(readWish('shorter, leave out my interests\nlonger')).toMatchObject({
    ...{ shorter: false, longer: true, without: ['interests'] },
  });
  expect(readWish('leave out Kafka and dbt\nbring back Kafka')).toMatchObject({
    ...{ without: ['dbt'], mention: ['Kafka'] },
  });
  expect(readWish('mention Kafka\nwithout kafka')).toMatchObject({ mention: [], without: ['kafka'] });
});

test('what is to be added is its own wish, and one that nobody understands is told once', () => {
  expect(readWish('On half a page\nOn half a page, drop the dates and add that I speak Welsh')).toMatchObject(
    {
      ...{ without: ['dates'], mention: ['I speak Welsh'], unclear: 'On half a page' },
    },
  );
  expect(readWish('add more detail')).toMatchObject({ longer: true, mention: [] });
});
