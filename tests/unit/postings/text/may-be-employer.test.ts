import { expect, test } from 'vitest';
import { titleParts } from '#main/postings/html/title-parts.ts';
import { companyNamedIn } from '#main/postings/text/company-named-in.ts';
import { mayBeEmployer } from '#main/postings/text/may-be-employer.ts';

test.each([
  ...['Apply now', 'Postuler', 'Leeds', 'Full-time', 'Every Day', 'Christmas', 'Back to search'],
  ...[
    'Your Tasks',
    'What You Will Do',
    'Ihre Aufgaben',
    'Benefits',
    'Start January',
    'Class C',
    'Entry Level',
  ],
])('%s is no employer', (name) => {
  expect(mayBeEmployer(name)).toBe(false);
});

test.each([
  'Unilever',
  'Workday',
  'Home Instead',
  'Apply Digital GmbH',
  'The Bell Inn',
  'Our Lady’s Hospital',
])('%s may be one', (name) => {
  expect(mayBeEmployer(name)).toBe(true);
});

test.each([
  ['Baker\n\nIn Winter we close early. At Easter, we bake more.', undefined],
  ['Nordlicht Segel GmbH & Co. KG is looking for a Rigger.', 'Nordlicht Segel GmbH & Co. KG'],
  ['Hiring Manager is looking for somebody. Every Day is new.', undefined],
])('the employer in %j', (text, company) => {
  expect(companyNamedIn(text)).toBe(company);
});

test('a title that names the employer in words is believed, whatever else bears the name', () => {
  expect(titleParts('Barista at Glassdoor')).toMatchObject({ company: 'Glassdoor', said: true });
  expect(titleParts('Barista | Glassdoor').said).toBeUndefined();
});
