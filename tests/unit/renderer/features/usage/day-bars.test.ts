import { expect, it } from 'vitest';
import { dayBars, daysSentence } from '#renderer/features/usage/day-bars.ts';
import { usageLineOf } from './usage-line-of.ts';

const days = [
  usageLineOf({ key: '2026-11-23' }),
  usageLineOf({
    key: '2026-11-24',
    calls: 5,
    failed: 2,
    inputTokens: 900,
    outputTokens: 100,
    costUsd: 0.004,
  }),
];

it('stacks answered and failed calls', () => {
  expect(dayBars(days, 'calls')).toEqual([
    { day: '23 Nov', Answered: 0, Failed: 0 },
    { day: '24 Nov', Answered: 3, Failed: 2 },
  ]);
});

it('says the bars in words, without the empty days', () => {
  expect(daysSentence(days, 'cost')).toBe('24 Nov $0.0040');
  expect(daysSentence(days, 'tokens')).toBe('24 Nov 1,000');
  expect(daysSentence(days.slice(0, 1), 'calls')).toBe('Nothing in this time.');
});
