import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

const HEAD = [[[40, 'Nadia Osborne', { size: 22 }]], [[40, 'nadia@example.org']], null] as const;

test('a place that goes on behind a comma belongs to the head above', () => {
  const profile = readDrawn([
    ...HEAD,
    [[40, '**Education', { size: 13 }]],
    [
      [40, '**Universidad del Sur'],
      [140, ', BEng in Mining Engineering – Antofagasta,'],
      [480, '2014 – 2019'],
    ],
    [[40, 'Chile']],
    [[50, '• Thesis on dust']],
  ]);
  expect(profile.education).toMatchObject([
    {
      school: 'Universidad del Sur',
      degree: 'BEng',
      field: 'Mining Engineering',
      location: 'Antofagasta, Chile',
    },
  ]);
});

test('of certificates with their year in front each is kept, though its two names might be a place', () => {
  const profile = readDrawn([
    ...HEAD,
    [[40, '**Certificates', { size: 13 }]],
    [
      [40, '2017'],
      [90, '**PCNSA'],
      [120, ', Palo Alto'],
    ],
    [
      [40, '2020'],
      [90, '**GCIH'],
      [115, ', Giac'],
    ],
  ]);
  expect(profile.extras.map(({ title, organisation, date }) => [title, organisation, date])).toEqual([
    ['PCNSA', 'Palo Alto', '2017'],
    ['GCIH', 'Giac', '2020'],
  ]);
});

test('below a head with dates and place, smaller lines tell of the job; positions stand under one employer', () => {
  const job = (title: string, dates: string, told: string) =>
    [
      [[48, title, { size: 11.5 }]],
      [[48, dates, { size: 10 }]],
      [[48, 'Cork, Ireland', { size: 10 }]],
      [[48, told, { size: 10 }]],
    ] as const;
  const profile = readDrawn([
    ...HEAD,
    [[40, 'Experience', { size: 15 }]],
    [[40, 'Harbour Foods', { size: 12 }]],
    [[40, '4 years 2 months', { size: 10 }]],
    ...job('Depot Manager', 'May 2020 - June 2022', 'Opened a second loading bay.'),
    ...job('Depot Clerk', 'April 2018 - May 2020', 'Counted stock at night.'),
    [[40, 'Education', { size: 15 }]],
    [[40, 'University of Galway', { size: 12 }]],
  ]);
  expect(profile.experience.map(({ title, company }) => [title, company])).toEqual([
    ['Depot Manager', 'Harbour Foods'],
    ['Depot Clerk', 'Harbour Foods'],
  ]);
});

test('an employer in capitals above jobs with their places is the employer of all', () => {
  const profile = readDrawn([
    ...HEAD,
    [[40, '**Military Experience', { size: 13 }]],
    [[40, '**ROYAL SIGNALS BRIGADE']],
    [[40, '**Field Logistics Lead, York, UK, Jun 2018 - May 2023']],
    [[50, '• Moved 90 vehicles']],
    [[40, '**Radio Operator, Leeds, UK, Mar 2014 - May 2018']],
    [[50, '• Ran a night watch']],
  ]);
  expect(profile.experience.map(({ company }) => company)).toEqual([
    'ROYAL SIGNALS BRIGADE',
    'ROYAL SIGNALS BRIGADE',
  ]);
});

test('names of awards in bold, each with its issuer behind, are parted where the next begins in bold', () => {
  const profile = readDrawn([
    ...HEAD,
    [[40, '**Awards', { size: 13 }]],
    [
      [40, '**Silver Ladle'],
      [110, ', Guild of Cooks, 2016'],
    ],
    [
      [40, '**Runner-up'],
      [90, ', Soup Cup, 2018'],
    ],
  ]);
  expect(profile.extras.map(({ title }) => title)).toEqual(['Silver Ladle', 'Runner-up']);
});

test('a row that names the mother tongue ends what was learnt', () => {
  const profile = readDrawn([
    ...HEAD,
    [[40, '**Istruzione e formazione', { size: 13 }]],
    [
      [60, 'Date (da – a)'],
      [220, '2005 – 2010'],
    ],
    [
      [60, 'Nome e tipo di istituto'],
      [220, 'Istituto Tecnico Galvani, Lecce'],
    ],
    [
      [60, 'Qualifica conseguita'],
      [220, 'Perito chimico'],
    ],
    [
      [60, '**Madrelingua'],
      [220, '**ITALIANO'],
    ],
  ]);
  expect(profile.education).toMatchObject([{ school: 'Istituto Tecnico Galvani', location: 'Lecce' }]);
  expect(profile.languages).toMatchObject([{ fluency: 'Madrelingua' }]);
});
