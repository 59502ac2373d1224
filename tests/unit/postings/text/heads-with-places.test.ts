import { expect, test } from 'vitest';
import { headBlock } from '#main/postings/text/head-block.ts';
import { headlineFacts } from '#main/postings/text/headline.ts';

const BODY = '\n\nYou keep the rota, talk to people and write things down.\n';

test.each([
  ['Cook\nPorthmadog, Gwynedd', { locations: ['Porthmadog, Gwynedd'] }],
  ['Cook\nDolgellau, Gwynedd, Wales', { locations: ['Dolgellau, Gwynedd, Wales'] }],
  ['Cook\nHill Clinic, Kent', { locations: ['Kent'], company: 'Hill Clinic' }],
  ['Koch\nGasthof Adler, 5622 Goldegg', { locations: ['5622 Goldegg'], company: 'Gasthof Adler' }],

  ['Nurse\nLittle Oaks Rest, Toowoomba QLD', { locations: ['Toowoomba QLD'], company: 'Little Oaks Rest' }],
  ["Harlan County Sheriff's Office\nCorrections Deputy", { title: 'Corrections Deputy' }],
  ['Pilot\nTamarack Air Charter\nBase: Bozeman, MT', { locations: ['Bozeman, MT'] }],
  ['Farm Hand\nYarra Station, via Longreach QLD', { locations: ['Longreach QLD'] }],
  ['Cuoco\nHotel Stella – Livigno (SO)', { locations: ['Livigno (SO)'], company: 'Hotel Stella' }],
  ['Chauffeur\nTransport Peeters BV (Lokeren)', { locations: ['Lokeren'], company: 'Transport Peeters BV' }],
  [
    'Engineer\nnordlicht.cloud GmbH · Kiel oder remote innerhalb Deutschlands · Vollzeit',
    { locations: ['Kiel', 'Deutschlands'], company: 'nordlicht.cloud GmbH', remote: 'remote' },
  ],
  ['Nurse\nBright Harbor Dentistry\nBellingham, Washington 98225', { company: 'Bright Harbor Dentistry' }],
  ['Support Specialist (Remote, US)\nPaddlefish | Remote (US only) | $24/hr', { company: 'Paddlefish' }],
])('the head %j', (head, facts) => expect(headBlock(head.split('\n'))).toMatchObject(facts));

test.each([
  ['Product Designer (Mobile)\nToronto, ON', 'Product Designer (Mobile)'],
  ['Researcher | Remote | $130k\nDovetail Labs', 'Researcher'],
  ['Urgent hiring!! Support Executive\nNoida', 'Support Executive'],
  ['Manpool Intérim recherche pour son client, une scierie, un Cariste (H/F)', 'Cariste (H/F)'],
  ['Groundworker required - Merthyr Tydfil', 'Groundworker'],
  ['Wir suchen dich als Dachdecker (m/w/d)!\nHolzbau Kern GmbH, Fulda', 'Dachdecker (m/w/d)'],
  ['Koch (m/w/d)\nAcme Metall, 2500 Mitarbeiter', 'Koch (m/w/d)'],
  [
    'Site Foreman wanted, Letterkenny Co. Donegal. Busy contractor. Text Martin - Gweebarra Ltd.',
    'Site Foreman',
  ],
])('the title of %j', (text, title) => expect(headlineFacts(text + BODY).title).toBe(title));

test('a greeting is nobody’s name', () => {
  const text =
    'Subject: Fitter - Pembroke Dock\n\nHello Sam,\n\nMy client needs a Fitter at its Pembroke Dock site.';
  expect(headlineFacts(text).company).toBeUndefined();
});

test.each(['Cook\nPorthmadog, Gwynedd', 'Cook\nDolgellau, Gwynedd, Wales', 'Cook\nOmak, WA'])(
  'a town that no list knows is no employer: %j',
  (head) => expect(headBlock(head.split('\n')).company).toBeUndefined(),
);

test('what a firm counts is no town', () => {
  expect(headBlock(['Koch', 'Acme Metall, 2500 Mitarbeiter']).locations).toBeUndefined();
});

test('the region behind a title is where the work is', () => {
  expect(headlineFacts(`Servicetechniker – Raum Linz\nHebewerk GmbH${BODY}`).locations).toEqual(['Linz']);
});
