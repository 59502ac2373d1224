import { expect, test } from 'vitest';
import { sentencesOf } from '#shared/domain/sentences.ts';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Works at Acme Inc. in Berlin. Likes tea.', ['Works at Acme Inc. in Berlin.', 'Likes tea.']],
  ['Grew sales by 4.5 percent. Node.js helps.', ['Grew sales by 4.5 percent.', 'Node.js helps.']],
  ['- first line\n\u2022 second line\n\n', ['first line', 'second line']],
  ['He said "go." Then left.', ['He said "go."', 'Then left.']],
  ['', []],
  ['...\n---', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
