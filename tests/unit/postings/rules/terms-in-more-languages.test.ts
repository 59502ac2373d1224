import { expect, test } from 'vitest';
import { employmentTypeIn } from '#main/postings/rules/employment-type.ts';
import { languagesOf } from '#main/postings/rules/languages.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { salaryIn } from '#main/postings/rules/salary.ts';
import { yearsMinOf } from '#main/postings/rules/years.ts';
import { closedWords } from '#main/postings/text/closed.ts';
import { companyNamedIn } from '#main/postings/text/company-named-in.ts';

test.each([
  ['Bruttó 480.000 – 560.000 Ft/hó', 480_000, 560_000, 'HUF', 'month'],
  ['Mzda od 1 420 € brutto mesačne', 1420, null, 'EUR', 'month'],
  ['6 900–8 100 zł\n\nbrutto / mies.', 6900, 8100, 'PLN', 'month'],
  ['Boston: $94,000-$118,000. Elsewhere in the country less.', 94_000, 118_000, 'USD', 'year'],
])('%s', (text, min, max, currency, period) => {
  expect(salaryIn(text)).toEqual({ min, max, currency, period });
});

test('what a fund pays out is nobody’s pay', () => {
  expect(salaryIn('The trust pays out £250,000 a year to small theatres.')).toBeUndefined();
});

test.each([
  ['Praxe min. 4 roky', 4],
  ['Legalább 2 év tapasztalat', 2],
  ['En az 5 yıl deneyim', 5],
  ['3 years required, 6 years preferred.', 3],
  ['Nine months of sorting.', 0.75],
  ['You have laid bricks for at least three years.', 3],
  ['Twelve months of training are paid by us.', undefined],
  ['A pension after ten years of service.', undefined],
])('%s', (text, years) => {
  expect(yearsMinOf(text)).toBe(years);
});

test.each([
  ['Je werkt helemaal vanuit huis.', 'remote'],
  ['Täysin etänä tehtävä työ.', 'remote'],
  ['Home-based with travel to sites.', 'remote'],
  ['We never had an office.', 'remote'],
  ['Bis zu 40 % Homeoffice.', 'hybrid'],
  ['Tryb: praca zdalna do 50%', 'hybrid'],
  ['You come to the office on Mondays, otherwise you work where you like.', 'hybrid'],
  ['Präsenz im Büro ist erforderlich.', 'onsite'],
  ['Work location: In person', 'onsite'],
  ['In the office at least two days a week.', 'hybrid'],
  ['4 jours de présence au bureau par semaine.', 'hybrid'],
  ['Présentiel obligatoire.', 'onsite'],
  ['Práce z kanceláře.', 'onsite'],
  ['You can live anywhere within our time zones.', 'remote'],
  ['Initially on site, later two home days.', 'hybrid'],
  ['Agile pattern with 40% in the office.', 'hybrid'],
  ['Poste en télétravail.', 'remote'],
  ['Presencial en Vigo.', 'onsite'],
  ['Curso presencial en Vigo.', null],
  ['40% of our users live in remote places.', null],
])('%s', (text, way) => {
  expect(remoteOf([], '', text)).toBe(way);
});

test.each([
  ['Glazier (P/T)', '', 'part-time'],
  ['Lasittaja', 'Työ on kokoaikainen ja vakituinen.', 'full-time'],
  ['Stage logistique', '', 'internship'],
  ['Temporary Works Designer', 'You design scaffolds.', undefined],
])('%s: %s', (title, text, type) => {
  expect(employmentTypeIn(title, text)).toBe(type);
});

test('things that are temporary are not the job', () => {
  expect(employmentTypeIn('Curator', 'We host temporary shows.')).toBeUndefined();
  expect(employmentTypeIn('Curator', 'Temporary weekend shifts.')).toBe('temporary');
});

test('a dollar is the one of the country of the place, also by its province alone', () => {
  expect(salaryIn('Pay: $46.00 to $52.50 per hour', ['Fort Vermilion, AB'])?.currency).toBe('CAD');
});

test('a language that is said not to be needed is not demanded', () => {
  expect(languagesOf('No Danish required, we work in English.')).toEqual(['English']);
});

test('languages that are written about in Hungarian and Spanish', () => {
  expect(languagesOf('Folyékony magyar és német nyelvtudás.')).toEqual(
    expect.arrayContaining(['Hungarian', 'German']),
  );
  expect(languagesOf('Catalán y francés hablados y escritos.')).toEqual(
    expect.arrayContaining(['Catalan', 'French']),
  );
});

test.each([
  'The advertiser has withdrawn this vacancy.',
  'We have appointed to this role.',
  'The page you requested no longer exists.',
  'Hiring has ended for this job.',
  'Das Unternehmen hat diese Anzeige gelöscht.',
  "L'entreprise a retiré cette offre.",
  'La empresa ha cerrado esta oferta.',
  'Pracodawca usunął to ogłoszenie.',
])('%s', (text) => {
  expect(closedWords(text, { now: new Date('2026-11-28') })).toBe(text);
});

test('a long page on which a job is not found elsewhere stays open', () => {
  const page = `You check each job card. If a card is not found, you tell the office. ${'You like order. '.repeat(40)}`;
  expect(closedWords(page, { now: new Date('2026-11-28') })).toBeNull();
});

test('an article in a German sentence is no part of a name', () => {
  expect(companyNamedIn('Die Glaserei Ott GmbH sucht einen Gesellen.')).toBe('Glaserei Ott GmbH');
});
