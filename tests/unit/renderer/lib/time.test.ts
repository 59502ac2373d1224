import { describe, expect, it } from 'vitest';
import { duration, exactDay, exactTime, relativeTime } from '#renderer/lib/time.ts';
import { usd } from '#shared/writing/usd.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['2026-11-24T11:59:40Z', 'just now'],
    ['2026-11-24T11:57:00Z', '3 minutes ago'],
    ['2026-11-23T11:00:00Z', 'yesterday'],
    ['2026-10-01T12:00:00Z', 'last month'],
    ['2026-11-24T14:00:00Z', 'in 2 hours'],
  ])('says %s as %s', (iso, words) => {
    expect(relativeTime(iso, now)).toBe(words);
  });
});

describe('duration', () => {
  it.each([
    [-5, '0 s'],
    [42_900, '42 s'],
    [185_000, '3 min 05 s'],
    [4_320_000, '1 h 12 min'],
  ])('says %d ms as %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

it('shows a day without a time as that day, wherever the user is', () => {
  expect(exactDay('2026-11-24')).toBe('24 Nov 2026');
  expect(exactTime('2026-11-24')).toBe('24 Nov 2026');
  expect(exactDay('some day')).toBe('some day');
});

it('shows small sums with the digits that they need', () => {
  expect([0, 0.00042, 0.0421, 3.5].map(usd)).toEqual(['$0', '$0.0004', '$0.042', '$3.50']);
});
