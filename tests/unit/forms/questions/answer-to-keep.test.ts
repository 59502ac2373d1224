import { expect, it } from 'vitest';
import { answersToKeep } from '#main/forms/questions/answer-to-keep.ts';

const keep = (label: string, posting: string[], key: 'auth.authorized' | 'custom' = 'custom') =>
  answersToKeep({ key, label }, { value: 'Yes' }, 'Acme', { home: 'US', posting }).map(({ scope, place }) => [
    scope,
    place ?? '',
  ]);

it('keeps what depends on a country for the countries of the job, else for that of the address', () => {
  expect(keep('Are you authorized to work?', ['DE'], 'auth.authorized')).toEqual([['any', 'DE']]);
  expect(keep('Are you authorized to work?', ['DE', 'FR'], 'auth.authorized')).toEqual([
    ['any', 'DE'],
    ['any', 'FR'],
  ]);
  expect(keep('Czy masz prawo do pracy?', [])).toEqual([['any', 'US']]);
  expect(keep('Are you at least 18 years old?', ['DE'])).toEqual([['any', '']]);
});

it('keeps what is about the user and a company for that company', () => {
  expect(keep('Have you worked for us before?', [])).toEqual([['Acme', '']]);
  expect(keep('Have you previously applied to this company?', [])).toEqual([['Acme', '']]);
  expect(keep('Do you hold a category B licence?', [])).toEqual([['any', '']]);
});

it('keeps a pay without its money for the country whose money was meant', () => {
  const kept = (label: string, value: string) =>
    answersToKeep({ key: 'salary.expected', label }, { value }, 'Acme', { home: 'DE', posting: ['GB'] }).map(
      ({ place }) => place ?? '',
    );
  expect(kept('Expected salary per year', '60000')).toEqual(['GB']);
  expect(kept('Expected salary per year', '60,000 GBP')).toEqual(['']);
  expect(kept('Expected salary (EUR)', '60000')).toEqual(['']);
});
