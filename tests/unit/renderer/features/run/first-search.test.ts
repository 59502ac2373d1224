import { describe, expect, it } from 'vitest';
import {
  firstSearch,
  lastSearch,
  toConfig,
  whatIsMissing,
  withWishes,
} from '#renderer/features/run/first-search.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { NO_PREFERENCES, Preferences } from '#shared/domain/preferences.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { NO_FILTERS } from '#shared/domain/search-filters.ts';

const sources: SourceInfo[] = [
  { name: 'practice', label: 'Practice board', needsTarget: false, targetHint: '' },
  { name: 'greenhouse', label: 'Greenhouse', needsTarget: true, targetHint: 'The company in its address.' },
];
const first = {
  last: null,
  role: 'Data engineer',
  preferences: NO_PREFERENCES,
  minScore: 65,
  sources,
  practice: true,
};

describe('a first search', () => {
  it('can be started as it stands: the headline, the practice board, and the user presses Submit', () => {
    const draft = firstSearch(first);
    expect(whatIsMissing(draft, sources)).toBe('');
    expect(RunConfig.parse(toConfig(draft, sources))).toMatchObject({
      query: 'Data engineer',
      sources: [{ name: 'practice', target: '' }],
      minScore: 65,
      mode: 'draft',
    });
  });

  it('after work on a posting that was given as text begins where a first one does', () => {
    const pasted = { name: 'url', target: 'pasted://swift%20staffing/nurse' };
    const last = RunConfig.parse({ query: 'Nurse', sources: [pasted] });
    const draft = firstSearch({ ...first, last });
    expect(draft).toMatchObject({ query: 'Nurse', chosen: ['practice'], targets: {} });
    const also = RunConfig.parse({
      query: 'Nurse',
      sources: [pasted, { name: 'greenhouse', target: 'acme' }],
    });
    expect(firstSearch({ ...first, last: also })).toMatchObject({
      ...{ chosen: ['greenhouse'], targets: { greenhouse: ['acme'] } },
    });
  });

  it('is the last search again, whatever single postings were worked on since', () => {
    const search = RunConfig.parse({ query: 'Nurse', sources: [{ name: 'greenhouse', target: 'acme' }] });
    const one = (target: string) =>
      RunConfig.parse({ query: 'Cook', sources: [{ name: 'url', target }], minScore: 0, limit: 1 });
    expect(lastSearch([one('pasted://acme/cook'), one('https://acme.example/7'), search], false)).toBe(
      search,
    );
    expect(lastSearch([one('https://acme.example/7')], false)).toBeNull();
    const practised = RunConfig.parse({ query: 'Any', sources: [{ name: 'practice' }], minScore: 0 });
    expect(lastSearch([practised, search], false)).toBe(search);
    expect(lastSearch([practised, search], true)).toBe(practised);
  });

  it('says what is missing instead of starting', () => {
    expect(whatIsMissing({ ...firstSearch(first), query: '  ' }, sources)).toMatch(/which role/);
    expect(whatIsMissing({ ...firstSearch(first), chosen: [] }, sources)).toMatch(/at least one place/);
    expect(whatIsMissing({ ...firstSearch(first), chosen: ['greenhouse'] }, sources)).toMatch(/Greenhouse/);
    for (const limit of [0, -3, 201, 1.5])
      expect(whatIsMissing({ ...firstSearch(first), limit }, sources)).toBe('At most: From 1 to 200 jobs.');
  });
});

it('never chooses the practice board for a profile of one’s own', () => {
  const own = { ...first, practice: false };
  expect(firstSearch(own).chosen).toEqual([]);
  const open: SourceInfo = { name: 'board', label: 'A board', needsTarget: false, targetHint: '' };
  expect(firstSearch({ ...own, sources: [...sources, open] }).chosen).toEqual(['board']);
  const last = RunConfig.parse({ query: 'Nurse', sources: [{ name: 'practice' }, { name: 'board' }] });
  expect(firstSearch({ ...own, last }).chosen).toEqual(['board']);
});

it('begins with what the user wants of a job, which the made-up person has no use for', () => {
  const preferences = Preferences.parse({
    places: [{ name: 'Porto' }],
    remote: 'also',
    pay: { amount: 40_000 },
  });
  const own = { ...first, practice: false, preferences };
  expect(firstSearch(own).filters).toMatchObject({ ...preferences, must: [], levels: [] });
  expect(firstSearch({ ...own, practice: true }).filters.places).toEqual([]);
  const last = RunConfig.parse({ query: 'Nurse', sources: [{ name: 'board' }] });
  expect(firstSearch({ ...own, last }).filters.places).toEqual([]);
});

it('begins with the last search, its companies by source', () => {
  const last = RunConfig.parse({
    query: 'Nurse',
    sources: [
      { name: 'greenhouse', target: 'acme' },
      { name: 'greenhouse', target: 'globex' },
      { name: 'practice', target: '' },
    ],
  });
  const draft = firstSearch({ ...first, last });
  expect(draft.chosen).toEqual(['greenhouse', 'practice']);
  expect(draft.targets).toEqual({ greenhouse: ['acme', 'globex'] });
  expect(RunConfig.parse(toConfig(draft, sources)).sources).toHaveLength(3);
});

it('offers what the user wants of a job where the search asks for something else, and keeps what else it asks for', () => {
  const preferences = Preferences.parse({ places: [{ name: 'Porto' }], remote: 'also' });
  const filters = { ...NO_FILTERS, must: ['SAP'] };
  const wished = withWishes(filters, preferences);
  expect(wished).toMatchObject({ must: ['SAP'], places: [{ name: 'Porto' }], remote: 'also' });
  expect(withWishes(wished ?? filters, preferences)).toBeNull();
  expect(withWishes(filters, NO_PREFERENCES)).toBeNull();
});
