import { expect, it } from 'vitest';
import { practiceApart } from '#renderer/features/run/practice-apart.ts';

it('asks the practice board alone, or not at all', () => {
  expect(practiceApart(['everywhere', 'url'], ['everywhere', 'url', 'practice'])).toEqual(['practice']);
  expect(practiceApart(['practice'], ['practice', 'everywhere'])).toEqual(['everywhere']);
  expect(practiceApart(['practice'], [])).toEqual([]);
  expect(practiceApart(['everywhere'], ['everywhere', 'url'])).toEqual(['everywhere', 'url']);
});
