import { expect, test } from 'vitest';
import { wishNotes } from '#agents/cover-letter/wish-notes.ts';

const BEFORE = 'I ran the night ward. I sail at weekends.';

test('what was done is told from the text, and what was not done is no claim', () => {
  expect(wishNotes('shorter, leave out sailing', BEFORE, 'I ran the night ward.')).toEqual([
    'Nothing in it names "sailing". If you mean something by another name, take it out of the text yourself.',
    'Made it shorter: 5 words instead of 9.',
  ]);
  expect(wishNotes('leave out the ward', BEFORE, 'I sail at weekends.')).toEqual([
    'Left out what speaks of ward.',
  ]);
  expect(wishNotes('shorter, without the ward', BEFORE, BEFORE)).toEqual([
    '"ward" still stands in it. You can take it out of the text yourself.',
    'It did not become shorter (9 words). You can take sentences out of the text yourself.',
  ]);
  expect(wishNotes('longer', BEFORE, BEFORE).join()).toContain('did not become longer');
  expect(wishNotes('warmer, please', BEFORE, BEFORE)).toEqual([]);
});
