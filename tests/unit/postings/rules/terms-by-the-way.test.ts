import { expect, test } from 'vitest';
import { employmentTypeIn, employmentTypeOf } from '#main/postings/rules/employment-type.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { seniorityOf } from '#main/postings/rules/seniority.ts';
import { closedWords } from '#main/postings/text/closed.ts';

test.each([
  ['Remote work is possible after probation.', 'hybrid'],
  ['Distansarbete möjligt', 'hybrid'],
  ['Remote work is not possible.', 'onsite'],
  ['Fully remote work is possible.', 'remote'],
  ['Zwei Homeoffice-Tage pro Woche', 'hybrid'],
  ['Télétravail 2 jours/semaine', 'hybrid'],
  ['Arbeta hemifrån upp till 50 %.', 'hybrid'],
  ['Možnost občasné práce z domova', 'hybrid'],
  ['You cook at a remote camp.', null],
  ['6 semaines de vacances, 40% de télétravail', 'hybrid'],
])('"%s" is %s', (text, way) => expect(remoteOf([], '', text)).toBe(way));

test.each([
  ['Senior Care Assistant', 'senior'],
  ['Senior Care Manager', 'manager'],
  ['Senior Care Consultant', undefined],
  ['Senior Living Director', 'director'],
])('the level of "%s"', (title, level) => expect(seniorityOf(title, '')).toBe(level));

test('a title tells which of two hours that the text names are the job’s', () => {
  const text = 'Bis zu 4.180 € (Vollzeit)\nTeilzeit';
  expect(employmentTypeIn('Koch in Teilzeit', text)).toBe('part-time');
  expect(employmentTypeIn('Koch', text)).toBe('full-time, part-time');
});

test.each([
  ['60-80 %', 'part-time'],
  ['Salary: $58,214 a year (185-day contract)', undefined],
  ['Contratto di stage di 6 mesi', 'internship'],
  ['5 years in B2B content', undefined],
  ['Schaal 4 (€ 2.340 bruto bij fulltime)', undefined],
  ['80-100 %', 'full-time, part-time'],
  ['We grew 60-80 %', undefined],
])('the type of "%s"', (text, type) => expect(employmentTypeIn('Cook', text)).toBe(type));

test.each([
  ['Closing date: 15/10/2026', true],
  ['Closing date: 10/15/2026', true],
  ['Closing date: 11/11/2026', true],
  ['Closing date: 05/10/2026', false],
  ['Closing date: 15/12/2026', false],
])('"%s": closed %s', (text, isClosed) => {
  expect(closedWords(text, { title: 'Cook', now: new Date('2026-11-28T12:00:00Z') }) !== null).toBe(isClosed);
});

test.each([
  ['You work with us as a freelancer.', 'contract'],
  ['Jornada laboral: completa', 'full-time'],
  ['Een voltijdse baan', 'full-time'],
  ['Kokopäivätyö.', 'full-time'],
  ['Temp-to-perm.', 'temporary'],
  ['Contratto a termine.', 'temporary'],
  ['Du rekrutierst Praktikantinnen und Werkstudenten.', undefined],
  ['You worked as a freelancer: such experience counts.', undefined],
])('the type of "%s"', (text, type) => expect(employmentTypeIn('Baker', text)).toBe(type));

test('a stage of a school or a firm is no internship', () => {
  expect(employmentTypeOf('Key Stage 1')).toBe('Key Stage 1');
  expect(employmentTypeIn('Teacher - Key Stage 1', 'You teach at an early-stage school.')).toBeUndefined();
  expect(employmentTypeIn('Stageplek communicatie', '')).toBe('internship');
});

test('work from home in part is hybrid', () => {
  expect(remoteOf([], '', 'Thuiswerken is deels mogelijk.')).toBe('hybrid');
  expect(remoteOf([], '', 'Homeoffice ist teilweise möglich.')).toBe('hybrid');
});
