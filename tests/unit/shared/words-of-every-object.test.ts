import { expect, test } from 'vitest';
import { countryCode } from '#main/documents/import/place.ts';
import { readRtf } from '#main/documents/import/rtf/read-rtf.ts';
import { currencyOf } from '#shared/domain/currency.ts';
import { titleLikeness } from '#shared/domain/job-title.ts';
import { readSearch } from '#shared/search/read-search.ts';

/** Words that every object of the language answers to. The first is also a line of work. */
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

test.each(WORDS)('"%s" is a word like any other', (word) => {
  expect(countryCode(word)).toBe(word);
  expect(currencyOf(word)).toBeUndefined();
  expect(readSearch(`jobs in ${word}`).filters.places.map(({ name }) => typeof name)).not.toContain(
    'function',
  );
  expect(titleLikeness(word, word)).toBe(1);
  expect(titleLikeness(`${word} de obra`, 'Pastry chef')).toBeLessThan(0.5);
});

test('a control word of a text file is left out, whatever it is called', () => {
  const lines = readRtf(Buffer.from('{\\rtf1\\ansi One\\constructor  two}'));
  expect(JSON.stringify(lines)).not.toContain('native code');
});
