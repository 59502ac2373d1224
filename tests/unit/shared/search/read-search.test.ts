import { expect, test } from 'vitest';
import { fold } from '#shared/domain/fold.ts';
import { NO_FILTERS } from '#shared/domain/search-filters.ts';
import { PLACE_FORMS } from '#shared/search/lists.ts';
import { readSearch } from '#shared/search/read-search.ts';
import { CALLS } from './call-sentences.ts';
import { SENTENCES } from './sentences.ts';

const ALL = [...SENTENCES, ...CALLS];

test.each(ALL)('%s', (sentence, { query = '', freshness = null, unused = [], filters = {} }) => {
  expect(readSearch(sentence)).toEqual({ query, freshness, unused, filters: { ...NO_FILTERS, ...filters } });
});

test('every filter rests on words of the sentence', () => {
  for (const [sentence] of ALL) {
    const { query, filters } = readSearch(sentence);
    const said = [query, ...filters.places.map(({ name }) => name), ...filters.must, ...filters.mustNot];
    const typed = fold(sentence.replaceAll('’', "'"));
    for (const word of said
      .join(' ')
      .split(/[\s,;]+/)
      .map(fold)) {
      const bent = Object.keys(PLACE_FORMS).filter((form) => fold(PLACE_FORMS[form] ?? '') === word);
      expect(
        [word, ...bent].some((form) => typed.includes(form)),
        `${word} in ${typed}`,
      ).toBe(true);
    }
  }
});

test.each([
  ['Elektriker in Leipzig oder Umgebung', 'Elektriker', 'Leipzig'],
  ['infirmière à Lyon et environs', 'infirmière', 'Lyon'],
  ['teacher in Leeds and surrounding area', 'teacher', 'Leeds'],
  ['area manager in Leeds', 'area manager', 'Leeds'],
])('what lies around a place is of the place: %s', (sentence, query, place) => {
  const read = readSearch(sentence);
  expect([read.query, read.filters.places.map(({ name }) => name)]).toEqual([query, [place]]);
});
