import { expect, test } from 'vitest';
import { afterI, afterWas } from '#agents/cover-letter/offline/first-person.ts';
import { phrasesOf } from '#agents/cover-letter/offline/phrases.ts';

test.each([
  ['Used in a graduate course', 'used in a graduate course'],
  ['Adopted by 12 schools.', 'adopted by 12 schools'],
  ['Featured in a trade journal', 'featured in a trade journal'],
])('"%s" was done to a thing, so nobody says it of themselves', (line, rest) => {
  expect(afterI(line, false)).toBeNull();
  expect(afterWas(line)).toBe(rest);
});

test.each([
  ['Promoted to shift lead after a year', 'was promoted to shift lead after a year'],
  ['Awarded the prize for best thesis', 'was awarded the prize for best thesis'],
  ['Promoted events in three towns', 'promoted events in three towns'],
  ['Used Python to clean data', 'used Python to clean data'],
  ['Selected suppliers', 'selected suppliers'],
])('"%s" is said as "I %s"', (line, said) => {
  expect(afterI(line, false)).toBe(said);
  expect(afterWas(line)).toBeNull();
});

test('letters to different places do not all say the same of the posting', () => {
  const quote = 'We like calm.';
  const said = new Set(
    ['Acme Cook', 'Globex Cook', 'Initech Nurse', 'Umbra Clerk', 'Hooli Guard', 'Vehement Baker'].map(
      (seed) => phrasesOf('professional', seed).about(quote),
    ),
  );
  expect(said.size).toBeGreaterThan(2);
  expect(phrasesOf('professional', 'Acme Cook').about(quote)).toBe(
    phrasesOf('professional', 'Acme Cook').about(quote),
  );
});
