import { expect, test } from 'vitest';
import { splitText } from '#main/rag/split-text.ts';

const paragraph = (letter: string, words: number) =>
  Array.from({ length: words }, () => letter.repeat(5)).join(' ');

test('a short text is one passage, without the space around it', () => {
  const text = '  One thought.\n';
  expect(splitText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One thought.']);
  expect(splitText(' \n ')).toEqual([]);
});

test('a long text is cut at paragraphs, and nothing of it is lost', () => {
  const text = [paragraph('a', 120), paragraph('b', 130), paragraph('c', 20)].join('\n\n');
  const parts = splitText(text).map(({ start, end }) => text.slice(start, end));
  expect(parts.every((part) => part.length <= 1000)).toBe(true);
  expect(parts[0]).toBe(paragraph('a', 120));
  for (const word of text.split(/\s+/)) expect(parts.some((part) => part.includes(word))).toBe(true);
});

test('each passage repeats the end of the one before, from a word on', () => {
  const text = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
  const parts = splitText(text);
  parts.slice(1).forEach((part, index) => {
    const before = parts[index];
    const shared = (before?.end ?? 0) - part.start;
    expect(shared).toBeGreaterThan(100);
    expect(shared).toBeLessThanOrEqual(200);
    expect(text[part.start - 1]).toBe(' ');
  });
});

test('a text without a space ends as well', () => {
  const parts = splitText('x'.repeat(5000));
  expect(parts.at(-1)?.end).toBe(5000);
});
