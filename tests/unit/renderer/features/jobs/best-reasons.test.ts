import { expect, it } from 'vitest';
import { bestReasons } from '#renderer/features/jobs/best-reasons.ts';

it('names the three parts that carry most of the score, and none that gave nothing', () => {
  const parts = [
    { name: 'skills', weight: 0.5, score: 80, evidence: 'eight of ten skills' },
    { name: 'location', weight: 0.3, score: 0, evidence: 'another town' },
    { name: 'title', weight: 0.1, score: 100, evidence: 'the same role' },
  ] as const;
  expect(bestReasons({ parts: [...parts] })).toEqual(['eight of ten skills', 'the same role']);
});
