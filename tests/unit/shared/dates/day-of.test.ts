import { afterEach, expect, it } from 'vitest';
import { dayOf } from '#shared/dates/local-day.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['America/New_York', '2026-12-01T03:00:00Z', '2026-11-30'],
  ['Asia/Tokyo', '2026-11-30T16:00:00Z', '2026-12-01'],
  ['Asia/Tokyo', '2026-11-29T22:00:00-05:00', '2026-11-30'],
  ['America/New_York', '2026-12-01', '2026-12-01'],
  ['Pacific/Kiritimati', '2026-12-01', '2026-12-01'],
])('in %s the day of %s is %s', (timeZone, at, day) => {
  process.env['TZ'] = timeZone;
  expect(dayOf(at)).toBe(day);
});
