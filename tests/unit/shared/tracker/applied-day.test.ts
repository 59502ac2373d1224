import { expect, test } from 'vitest';
import { appliedDay } from '#shared/tracker/applied-day.ts';
import { WHEN_UNKNOWN } from '#shared/tracker/when-unknown.ts';

const event = (status: 'discovered' | 'applied' | 'rejected', at: string, over = {}) => ({
  ...{ status, at: `${at}T12:00:00Z`, note: '', takenBackAt: null },
  ...over,
});

test('the day of the first sending counts, also when it was set back to applied later', () => {
  const history = [
    event('applied', '2026-10-02'),
    event('rejected', '2026-10-09'),
    event('applied', '2026-10-10'),
  ];
  expect(appliedDay({ history })).toBe('2026-10-02');
  expect(appliedDay({ history: [...history, event('discovered', '2026-10-11')] })).toBeNull();
});

test('a day that nobody gave is not known, nor is one that was taken back', () => {
  expect(appliedDay({ history: [event('applied', '2026-11-29', { note: WHEN_UNKNOWN })] })).toBeNull();
  expect(appliedDay({ history: [event('applied', '2026-11-29', { takenBackAt: '2026-11-29' })] })).toBeNull();
  expect(appliedDay({ history: [] })).toBeNull();
});
