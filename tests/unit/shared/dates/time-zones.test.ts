import { afterEach, expect, test } from 'vitest';
import { isoDate } from '#main/postings/iso-date.ts';
import { hasPassed } from '#shared/dates/has-passed.ts';
import { daysBefore, daysBetween, localDay } from '#shared/dates/local-day.ts';
import { readDate } from '#shared/dates/read-date.ts';
import { letterDay } from '#shared/writing/language/document-words.ts';

const ZONES = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata', 'Pacific/Pago_Pago', 'UTC'];
const before = process.env['TZ'];
const inZone = (zone: string): void => {
  process.env['TZ'] = zone;
};
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

test.each([
  ['America/New_York', '2026-11-28T03:00:00Z', '27 November 2026'],
  ['Pacific/Kiritimati', '2026-11-28T11:00:00Z', '29 November 2026'],
  ['Asia/Kolkata', '2026-11-28T19:00:00Z', '29 November 2026'],
  ['UTC', '2026-11-28T23:59:59Z', '28 November 2026'],
])('in %s the day is the one on the wall', (zone, moment, day) => {
  inZone(zone);
  expect(letterDay(localDay(new Date(moment)), 'en')).toBe(day);
});

test.each(ZONES)('in %s a day that was written stays that day', (zone) => {
  inZone(zone);
  const now = new Date('2026-11-28T12:00:00Z');
  expect(readDate('1 May 1990').date).toBe('1990-05-01');
  expect(readDate('1990-05-01T00:00:00+14:00').date).toBe('1990-05-01');
  for (const written of [
    '2026-02-21',
    '21 February 2026',
    '21.02.2026',
    'Sat, 21 February 2026',
    '2026-02-21T23:30:00',
  ])
    expect(isoDate(written, now)).toBe('2026-02-21');
  expect(daysBefore('2026-03-10', 9)).toBe('2026-03-01');
  expect(daysBetween('2026-03-07', '2026-03-10')).toBe(3);
});

test('a closing day lasts until its end where the user lives', () => {
  inZone('America/New_York');
  expect(hasPassed('2026-11-27', new Date('2026-11-28T03:00:00Z'))).toBe(false);
  expect(hasPassed('2026-11-27', new Date('2026-11-28T06:00:00Z'))).toBe(true);
});
