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

test('wishes in one breath are read apart, whatever sets them apart', () => {
  const all = { without: ['interests'], shorter: true, onePage: true, unclear: null };
  expect(readWish('without interests, shorter, one page please')).toMatchObject(all);
  expect(readWish('without interests and shorter and on one page')).toMatchObject(all);
  expect(readWish('shorter, one page, leave out the interests')).toMatchObject(all);
  expect(readWish('mention Kafka, Apache Spark, dbt and Airflow, more formal')).toMatchObject({
    ...{ mention: ['Kafka', 'Apache Spark', 'dbt', 'Airflow'], tone: 'formal', unclear: null },
  });
  expect(readWish('mention Kafka, and it should sound like the sea').unclear).toContain('the sea');
});

test('one page is wished until more is', () => {
  expect(readWish('1 page').onePage).toBe(true);
  expect(readWish('shorter').onePage).toBe(false);
  expect(readWish('one page\nlonger')).toMatchObject({ onePage: false, longer: true });
  expect(readWish('mention one of the pages')).toMatchObject({ onePage: false, shorter: false });
});
