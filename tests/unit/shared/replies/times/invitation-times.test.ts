import { expect, test } from 'vitest';
import { invitationTimes } from '#shared/replies/times/invitation-times.ts';

const HOME = 'Europe/Lisbon';
const event = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

test('an event has its clock, its zone, how long it takes and where it is', () => {
  const ics = event(
    'DTSTART;TZID=Europe/Berlin:20260512T093000',
    'DTEND;TZID=Europe/Berlin:20260512T101500',
    'SUMMARY:Interview\\, first r',
    ' ound',
    'LOCATION:Main Street 4\\, Room 2',
  );
  expect(invitationTimes(ics, HOME)).toEqual([
    {
      ...{ startsAt: '2026-05-12T09:30', timeZone: 'Europe/Berlin', minutes: 45 },
      ...{ where: 'Main Street 4, Room 2', quote: 'Interview, first round' },
    },
  ]);
});

test.each([
  ['DTSTART:20260512T083000Z', '2026-05-12T09:30', HOME],
  ['DTSTART;TZID="W. Europe Standard Time":20260512T093000', '2026-05-12T09:30', 'Europe/Berlin'],
  [
    'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Madrid:20260512T093000',
    '2026-05-12T09:30',
    'Europe/Madrid',
  ],
  ['DTSTART;TZID=Customized Time Zone:20260512T093000', '2026-05-12T09:30', ''],
  ['DTSTART:20260512T093000', '2026-05-12T09:30', ''],
])('%s is %s in “%s”', (line, startsAt, timeZone) => {
  expect(invitationTimes(event(line, 'DURATION:PT1H30M'), HOME)).toMatchObject([
    { startsAt, timeZone, minutes: 90 },
  ]);
});

test('whole days, what is called off, and what is no calendar have no time', () => {
  expect(invitationTimes(event('DTSTART;VALUE=DATE:20260512'), HOME)).toEqual([]);
  expect(invitationTimes(event('DTSTART:20260512T093000', 'STATUS:CANCELLED'), HOME)).toEqual([]);
  expect(invitationTimes(event('DTSTART:20260512T093000').replace('REQUEST', 'CANCEL'), HOME)).toEqual([]);
  expect(invitationTimes('Hello', HOME)).toEqual([]);
});
