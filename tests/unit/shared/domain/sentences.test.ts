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

test.each([
  ['Wir stellen Sie ab 1. Juni ein. Bitte antworten Sie.', 2],
  ['Wir laden Sie zum 2. Gespräch ein.', 1],
  ['Der Vertrag gilt vom 3. bis zum 15. Jänner.', 1],
  ['Das Team hat 12 Leute. Es wächst.', 2],
  ['Die Antwort lautet 42. Danke.', 2],
])('a German ordinal ends no sentence: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});
