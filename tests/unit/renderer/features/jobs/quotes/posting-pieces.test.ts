import { expect, test } from 'vitest';
import { postingPieces } from '#renderer/features/jobs/quotes/posting-pieces.ts';

const POSTING = 'You bring three years of\nnursing, and a valid licence. Night shifts.';
const pieces = (quotes: string[], shown?: string) =>
  postingPieces(POSTING, quotes, shown).map(({ text, marked, shown: asked }) =>
    asked ? `<<${text}>>` : marked ? `<${text}>` : text,
  );

test('all quotes are marked, the one that was asked for more than the others', () => {
  expect(pieces(['three years of nursing', 'valid licence'], 'valid licence')).toEqual([
    'You bring ',
    '<three years of\nnursing>',
    ', and a ',
    '<<valid licence>>',
    '. Night shifts.',
  ]);
});

test('a quote within another leaves every word there once', () => {
  expect(pieces(['three years of nursing', 'nursing', 'Nobody says this'], 'nursing')).toEqual([
    'You bring ',
    '<three years of\n>',
    '<<nursing>>',
    ', and a valid licence. Night shifts.',
  ]);
  expect(postingPieces('', [])).toEqual([]);
});
