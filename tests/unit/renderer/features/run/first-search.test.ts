import { describe, expect, it } from 'vitest';
import { firstSearch, toConfig, whatIsMissing } from '#renderer/features/run/first-search.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { RunConfig } from '#shared/domain/run.ts';

const sources: SourceInfo[] = [
  { name: 'practice', label: 'Practice board', needsTarget: false, targetHint: '' },
  { name: 'greenhouse', label: 'Greenhouse', needsTarget: true, targetHint: 'The company in its address.' },
];
const first = { last: null, headline: 'Data engineer', minScore: 65, sources, practice: true };

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

  it('says what is missing instead of starting', () => {
    expect(whatIsMissing({ ...firstSearch(first), query: '  ' }, sources)).toMatch(/which role/);
    expect(whatIsMissing({ ...firstSearch(first), chosen: [] }, sources)).toMatch(/at least one place/);
    expect(whatIsMissing({ ...firstSearch(first), chosen: ['greenhouse'] }, sources)).toMatch(/Greenhouse/);
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
