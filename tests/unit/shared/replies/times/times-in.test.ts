import { expect, test } from 'vitest';
import { timesIn } from '#shared/replies/times/times-in.ts';

/** A Monday. */
const SENT = '2026-05-04T09:00:00.000Z';
const NOW = new Date('2026-05-04T12:00:00.000Z');
const said = (text: string, sentAt: string | null = SENT) =>
  timesIn(text, sentAt, NOW).map(({ startsAt, timeZone }) => [startsAt, timeZone].join(' ').trim());

test.each([
  ['Come to an interview on Friday 15 May at 9.15am.', '2026-05-15T09:15'],
  ['The interview is at 2:30 pm on 12 May 2026.', '2026-05-12T14:30'],
  ['Could we speak on Wednesday at 11am?', '2026-05-06T11:00'],
  ['Your interview is tomorrow at noon.', '2026-05-05T12:00'],
  ['Interview: May 14, 1:00 PM - 2:00 PM EDT', '2026-05-14T13:00 America/New_York'],
  ['Interview on 11 May 2026, 10:00 (Europe/Dublin).', '2026-05-11T10:00 Europe/Dublin'],
  ['Interview on 20/05/2026 at 10:00.', '2026-05-20T10:00'],
  ['Date: Tuesday 19 May 2026\nTime: 13:00', '2026-05-19T13:00'],
  ['Wir laden Sie am Dienstag, den 12.05., um 8.30 Uhr zu einem Gespräch ein.', '2026-05-12T08:30'],
  ['L’entretien aura lieu jeudi 14 mai à 9 h.', '2026-05-14T09:00'],
  ['L’entretien est reporté du 12 mai à 9h au 13 mai à 9h.', '2026-05-13T09:00'],
  ['Le esperamos el 13 de mayo a las 5 de la tarde.', '2026-05-13T17:00'],
  ['Het gesprek is op vrijdag 15 mei om 10.30 uur.', '2026-05-15T10:30'],
  ['A entrevista é no dia 18 de maio, às 15h.', '2026-05-18T15:00'],
  ['Il colloquio è lunedì 11 maggio alle ore 16.', '2026-05-11T16:00'],
  ['Intervjun är tisdagen den 12 maj kl. 10.00.', '2026-05-12T10:00'],
  ['Rozmowa odbędzie się w środę 13 maja o godz. 9:00.', '2026-05-13T09:00'],
])('a day and an hour are the time of the interview: %s', (text, time) => {
  expect(said(text)).toEqual([time]);
});

test.each([
  ['Would next Thursday at 10:00 suit you?'],
  ['Can we talk on Thursday at 4?'],
  ['Come to an interview on 3/6 at 10am.'],
  ['Interview on Friday 13 May at 10:00.'],
  ['Answer by 8 May at 17:00, please.'],
  ['Bitte antworten Sie bis zum 8. Mai, 12 Uhr.'],
  ['The interview on 12 May at 10:00 is cancelled.'],
  ['On 2 May at 10:00 you met our cook.'],
  ['We are open from 9:00 to 17:00, and would like to see you in May.'],
  ['We can offer Tuesday 12th at 2pm.'],
  ['The role starts on 1 June, and the gate opens at 7:30.'],
  ['It takes 45 minutes; bring 2 copies of your CV.'],
])('a deadline, the past, what is off, and what has two readings are none: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('several slots are several times, and how long one takes is told by its end', () => {
  const text = 'Choose one: Tuesday 12 May at 9am to 9:45am, or Thursday 14 May at 1.30pm.';
  expect(said(text)).toEqual(['2026-05-12T09:00', '2026-05-14T13:30']);
  expect(timesIn(text, SENT, NOW)[0]?.minutes).toBe(45);
});

test('of a mail without a day of its own only whole dates are told', () => {
  expect(said('Your interview is tomorrow at 10am.', null)).toEqual([]);
  expect(said('Your interview is on 12 May at 10am.', null)).toEqual(['2026-05-12T10:00']);
  expect(said('Your interview is on 12 January at 10am.')).toEqual(['2027-01-12T10:00']);
});
