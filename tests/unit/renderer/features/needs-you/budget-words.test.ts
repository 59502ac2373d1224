import { expect, it } from 'vitest';
import { budgetWords } from '#renderer/features/needs-you/budget-words.ts';

it('says what a search spent in dollars, and offers the double', () => {
  const words = budgetWords({ budget: 'run-usd', limit: 0.5, spentUsd: 0.51, spentTokens: 120_000 });
  expect(words.happened).toBe(
    'Models have used $0.510 (120,000 tokens) in this search. Your budget for a search is $0.500.',
  );
  expect(words).toMatchObject({ inUsd: true, spent: 0.51, span: 'for this search', suggested: 1 });
});

it('offers more than what was spent, however far the budget was passed', () => {
  const words = budgetWords({ budget: 'day-tokens', limit: 1_000, spentUsd: 0, spentTokens: 4_000 });
  expect(words).toMatchObject({
    inUsd: false,
    spentText: '4,000 tokens',
    span: 'for today',
    suggested: 6_000,
  });
});
