import { expect, test } from 'vitest';
import { placeOfQuote } from '#shared/domain/place-of-quote.ts';

const found = (source: string, quote: string) => {
  const place = placeOfQuote(source, quote);
  return place && source.slice(place.start, place.end);
};

test('a quote is found as written, and as a word of its own before within another', () => {
  expect(placeOfQuote('Google likes Go.', 'Go')).toEqual({ start: 13, end: 15 });
  expect(found('We use C++ and SQL.', 'C++')).toBe('C++');
});

test('white space, case, quotation marks and hyphens may differ', () => {
  expect(found('You have  5\n  years of hands‑on work', '5 years of hands-on work')).toBe(
    '5\n  years of hands‑on work',
  );
  expect(found('a “clean” desk', "A 'clean' desk")).toBe('a “clean” desk');
  expect(found('das ist l’amour', "l'amour")).toBe('l’amour');
});

test('what was cut short is found by its beginning, and what is not there is not found', () => {
  expect(found('Five years of nursing in a ward', 'Five years of nursing …')).toBe('Five years of nursing');
  expect(found('Nursing', 'Teaching')).toBeNull();
  expect(found('Nursing', ' … ')).toBeNull();
});
