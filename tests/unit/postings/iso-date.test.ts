import { expect, test } from 'vitest';
import { isoDate } from '#main/postings/iso-date.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

test.each([
  ['il y a 4 jours', '2026-11-24'],
  ['vor einer Woche', '2026-11-21'],
  ['hace una semana', '2026-11-21'],
  ['há 2 dias', '2026-11-26'],
  ['6 giorni fa', '2026-11-22'],
  ['2 dni temu', '2026-11-26'],
  ['3日前', '2026-11-25'],
  ['three days ago', '2026-11-25'],
  ['vor zwei Wochen', '2026-11-14'],
  ['tydzień temu', '2026-11-21'],
  ['před týdnem', '2026-11-21'],
  ['viikko sitten', '2026-11-21'],
  ['неделю назад', '2026-11-21'],
  ['2w ago', '2026-11-14'],
  ['an hour ago', '2026-11-28'],
  ['ieri', '2026-11-27'],
  ['12 Dec', '2025-12-12'],
  ['November 3', '2026-11-03'],
  ['9 mars 2026', '2026-03-09'],
  ['21.4.2026', '2026-04-21'],
])('%s is %s', (written, day) => {
  expect(isoDate(written, NOW)).toBe(day);
});

test.each(['0001-01-01T00:00:00Z', '1970-01-01', 0, 'soon', '', '2026', 'kilka dni temu'])(
  '%s is unknown',
  (written) => {
    expect(isoDate(written, NOW)).toBeUndefined();
  },
);

test('an end without a year is still to come', () => {
  expect(isoDate('3 November', NOW, 'future')).toBe('2027-11-03');
});

test('a moment stays a moment', () => {
  expect(isoDate('Tue, 21 Apr 2026 10:00:00 GMT', NOW)).toBe('2026-04-21T10:00:00.000Z');
  expect(isoDate('2026-08-05 09:41:37 UTC', NOW)).toBe('2026-08-05T09:41:37.000Z');
});
