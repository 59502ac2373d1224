import { expect, test } from 'vitest';
import { isLittleText } from '#shared/domain/little-text.ts';

test('a few lines make a score provisional, a posting of some paragraphs does not', () => {
  expect(isLittleText('We need a nurse. Apply now.'.length)).toBe(true);
  expect(isLittleText('You work on wards by night and know the rules. '.repeat(12).length)).toBe(false);
});
