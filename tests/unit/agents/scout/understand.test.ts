import { expect, test } from 'vitest';
import { completeSearch } from '#agents/scout/complete-search.ts';
import type { SearchFinds } from '#agents/scout/search-finds.ts';
import { scoutUnderstand } from '#agents/scout/understand.ts';
import { NO_FILTERS, type SearchFilters } from '#shared/domain/search-filters.ts';
import { offlineLlm, scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const NOTHING: SearchFinds = {
  ...{ role: '', places: [], remote: null, pay: null, levels: [], types: [], must: [], mustNot: [] },
  ...{ noAgencies: null, freshness: null },
};
const read = (query: string, filters: Partial<SearchFilters> = {}) => ({
  ...{ query, freshness: null, unused: [], filters: { ...NO_FILTERS, ...filters } },
});
const QUERY = 'something quiet as a librarian for a beginner by the lake of Zürich, six figures';

test('a model’s finds fill what the rules left open, each by the user’s own words, and the role is cut out', () => {
  const done = completeSearch(read(QUERY), {
    ...NOTHING,
    role: 'Librarian',
    places: [{ name: 'Zurich', radiusKm: 20.4, quote: 'lake of zurich' }],
    levels: [{ value: 'junior', quote: 'for a beginner' }],
    pay: { amount: 100_000, currency: 'chf', period: 'year', quote: 'six figures' },
    must: [{ quote: 'quiet' }],
  });
  expect(done).toEqual({
    ...{ query: 'librarian', freshness: null, unused: ['something', 'as a', 'by the'] },
    filters: {
      ...NO_FILTERS,
      places: [{ name: 'Zurich', radiusKm: 20 }],
      levels: ['junior'],
      pay: { amount: 100_000, currency: 'CHF', period: 'year' },
      must: ['quiet'],
    },
    added: [
      { field: 'places', quote: 'lake of Zürich' },
      { field: 'pay', quote: 'six figures' },
      { field: 'levels', quote: 'for a beginner' },
      { field: 'must', quote: 'quiet' },
    ],
  });
});

test('what the rules read is never overruled, and what rests on no words of the user, or on used ones, is left out', () => {
  const rules = read(QUERY, {
    ...{ places: [{ name: 'Bern', radiusKm: null }], levels: ['senior'], remote: 'no' },
    pay: { amount: 60_000, currency: null, period: 'year' },
  });
  const all: SearchFinds = {
    role: 'astronaut',
    places: [{ name: 'Zurich', radiusKm: null, quote: 'lake of Zürich' }],
    remote: { value: 'only', quote: 'something' },
    pay: { amount: 1, currency: null, period: 'hour', quote: 'six figures' },
    levels: [{ value: 'junior', quote: 'for a beginner' }],
    types: [
      { value: 'part-time', quote: 'a few hours' },
      { value: 'contract', quote: 'as a' },
      { value: 'temporary', quote: 'as a' },
    ],
    must: [{ quote: '' }, { quote: '…' }],
    mustNot: [{ quote: 'a librarian nobody wrote' }],
    noAgencies: { quote: 'no agencies' },
    freshness: { value: 'day', quote: 'today' },
  };
  const done = completeSearch(rules, all);
  expect(done.filters).toEqual({ ...rules.filters, types: ['contract'] });
  expect(done.added).toEqual([{ field: 'types', quote: 'as a' }]);
  expect(done).toMatchObject({ freshness: null, unused: [] });
  // No role was cut out, so all that is left stays in it.
  expect(done.query).toBe('something quiet librarian for a beginner by the lake of Zürich, six figures');
  const strange = { ...NOTHING, places: [{ name: 'see https://example.org', radiusKm: -3, quote: 'quiet' }] };
  expect(completeSearch(read(QUERY), strange)).toMatchObject({ query: QUERY, added: [] });
});

test('without a model, or one that can not answer, the rules’ reading is all', async () => {
  const rules = read(QUERY);
  for (const llm of [offlineLlm(), scriptedLlm({})])
    expect(await scoutUnderstand.run({ sentence: QUERY, read: rules }, fakePorts({ llm }))).toEqual({
      ...{ engine: 'offline', value: { ...rules, added: [] } },
    });
});
