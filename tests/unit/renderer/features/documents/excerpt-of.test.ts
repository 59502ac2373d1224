import { expect, test } from 'vitest';
import { excerptOf } from '#renderer/features/documents/files/excerpt-of.ts';

const above = 'A line about something else.\n'.repeat(10);

test('a long passage begins at the line with the first marked word', () => {
  expect(excerptOf(`${above}She ran the Settlement service.\nMore.`, ['settlement'])).toBe(
    '… She ran the Settlement service.\nMore.',
  );
  const long = `${'word '.repeat(60)}settlement at last`;
  expect(excerptOf(long, ['settlement'])).toMatch(/^… (?:word ){10,20}settlement at last$/);
});

test('a short way to the word, or no word at all, leaves the passage whole', () => {
  expect(excerptOf('She ran the settlement service.', ['settlement'])).toBe(
    'She ran the settlement service.',
  );
  expect(excerptOf(above, ['settlement'])).toBe(above);
});
