import { expect, test } from 'vitest';
import { employmentTypeIn, typeOfLabel, typeWithTitle } from '#main/postings/rules/employment-type.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { salaryIn } from '#main/postings/rules/salary.ts';
import { seniorityOf } from '#main/postings/rules/seniority.ts';
import { yearsMinOf } from '#main/postings/rules/years.ts';
import { splitPlaces } from '#shared/places/split-places.ts';

test.each([
  ['USD $27.40 - USD $39.15 /Hr.', [], 27.4, 39.15, 'USD', 'hour'],
  ['CAD $31.00 - CAD $40.00 per hour', [], 31, 40, 'CAD', 'hour'],
  ['Lön: 33 000 - 37 500 kr/mån', [], 33_000, 37_500, 'SEK', 'month'],
  ['Løn: 33.000 - 37.500 kr. pr. måned', [], 33_000, 37_500, 'DKK', 'month'],
  ['RAL 28-33K', [], 28_000, 33_000, 'EUR', 'year'],
  ['$2,900 - $3,400 per month (SGD)', [], 2900, 3400, 'SGD', 'month'],
  ['Pago por hora: $170 a $210', ['Puebla, México'], 170, 210, 'MXN', 'hour'],
] as const)('%s', (text, places, min, max, currency, period) => {
  expect(salaryIn(text, places)).toEqual({ min, max, currency, period });
});

test('the hours in a title are the type, however long the contract runs', () => {
  expect(typeWithTitle('temporary', 'Segretaria part-time')).toBe('part-time');
  expect(typeWithTitle('temporary', 'Segretaria')).toBe('temporary');
  expect(typeWithTitle('full-time', 'Part-Time Study Adviser')).toBe('full-time');
  expect(typeWithTitle('temporary', 'Part-Time Study Adviser')).toBe('temporary');
});

test.each([
  ['Stage de 4 mois dès février.', 'internship'],
  ['CDD de 4 mois, temps partiel 22h', 'part-time'],
  ['Hours: 14 per week, permanent.', 'part-time'],
  ['Contrato de media jornada por las mañanas', 'part-time'],
  ['Jde o zkrácený úvazek 25 hodin týdně.', 'part-time'],
  ['30 Wochenstunden\n€ 2.900 brutto bei 38 Wochenstunden', 'part-time'],
])('%s is %s', (text, type) => expect(employmentTypeIn('Helper', text)).toBe(type));

test('a share of a post before its word tells the type', () => {
  expect(typeOfLabel('1,0 (plný)')).toBe('full-time');
  expect(typeOfLabel('0,5 úvazku')).toBe('part-time');
});

test.each([
  ['There is no option to work remotely.', 'onsite'],
  ['Trabalho presencial 3 vezes por semana.', 'hybrid'],
  ['Home office dle dohody', 'hybrid'],
  ['In-office Monday through Wednesday.', 'hybrid'],
  ['Teletrabajo al 100%', 'remote'],
  ['Homeoffice gibt es bei uns leider nicht.', 'onsite'],
  ['Bis zu zwei Tage Telearbeit pro Woche', 'hybrid'],
  ['Práce z domova 1–2 dny v týdnu', 'hybrid'],
  ['Remote · Lagos, Nigeria · Contract · $700 - $900/month', 'remote'],
])('%s is %s', (text, way) => expect(remoteOf([], 'Clerk', text)).toBe(way));

test('half a decade, and no experience at all', () => {
  expect(yearsMinOf('3 yrs+ in claims handling')).toBe(3);
  expect(yearsMinOf('You have spent half a decade in joinery.')).toBe(5);
  expect(yearsMinOf('No experience required – we teach you for three years.')).toBeUndefined();
});

test('towns with their state’s letters are apart', () => {
  expect(splitPlaces('Cairns QLD, Mackay QLD')).toEqual(['Cairns QLD', 'Mackay QLD']);
  expect(splitPlaces('Goiânia - GO')).toEqual(['Goiânia, GO']);
});

test('the middle rank of Latin America is no senior', () => {
  expect(seniorityOf('Contador Semi Senior', '')).toBe('mid');
  expect(seniorityOf('Contador Senior', '')).toBe('senior');
});
