import { expect, test } from 'vitest';
import { instantOf, isShown } from '#shared/dates/instant-of.ts';

test.each([
  ['2026-01-15T09:00', 'Europe/Berlin', '2026-01-15T08:00:00.000Z'],
  ['2026-07-15T09:00', 'Europe/Berlin', '2026-07-15T07:00:00.000Z'],
  ['2026-07-15T09:00', 'Asia/Kathmandu', '2026-07-15T03:15:00.000Z'],
  ['2026-12-31T23:30', 'Pacific/Auckland', '2026-12-31T10:30:00.000Z'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
  ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
])('%s in %s is %s', (wallClock, zone, moment) => {
  expect(instantOf(wallClock, zone).toISOString()).toBe(moment);
});

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', false],
  ['2026-03-29T02:30', 'Europe/London', true],
  ['2026-03-29T03:00', 'Europe/Berlin', true],
  ['2026-10-25T02:30', 'Europe/Berlin', true],
  ['2026-03-08T02:00', 'America/New_York', false],
  ['2011-12-30T12:00', 'Pacific/Apia', false],
  ['2027-02-30T10:00', 'UTC', false],
  ['2026-13-45T99:99', 'UTC', false],
])('whether clocks ever show %s in %s: %s', (wallClock, zone, shown) => {
  expect(isShown(wallClock, zone)).toBe(shown);
});

test('a zone that there is not is refused', () => {
  expect(() => instantOf('2026-01-15T09:00', 'Mars/One')).toThrow(RangeError);
});
