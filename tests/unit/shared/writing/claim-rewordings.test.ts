import { expect, test } from 'vitest';
import { claimProblems } from '#shared/writing/claim-gate.ts';

function isCovered(fact: string, text: string, language?: string): boolean {
  const facts = new Map([['f', { id: 'f', kind: 'highlight' as const, text: fact, source: '' }]]);
  const options = {
    facts,
    skills: [],
    words: 'open' as const,
    today: '2026-11-30',
    ...(language && { language }),
  };
  return claimProblems({ text, factIds: ['f'] }, options).length === 0;
}

test.each([
  ['Sorted 4 out of 5 parcels by hand', 'Sorted 80% of parcels manually'],
  ['Cut the walk from 31 to 19 minutes', 'Shortened the walk by 12 minutes'],
  ['Raised attendance from 61% to 74%', 'Raised attendance by 13 percentage points'],
  ['Guided tours in Dutch, Danish and Welsh', 'Guided tours in three languages: Dutch, Danish and Welsh'],
  ['Taught one apprentice', 'Taught 1 apprentice'],
  ['Attendance rose from 61% to 74% in two years', 'Raised attendance from 61% to 74% over two years'],
])('a number that follows from "%s" is in "%s"', (fact, text) => expect(isCovered(fact, text)).toBe(true));

test.each([
  ['Sorted 4 out of 5 parcels by hand', 'Sorted 90% of parcels by hand'],
  ['Cut the walk from 31 to 19 minutes', 'Cut the walk by 15 minutes'],
  ['Raised attendance from 61% to 74%', 'Raised attendance by 20 percentage points'],
  ['Guided tours in Dutch, Danish and Welsh', 'Guided tours in four languages: Dutch, Danish and Welsh'],
  ['Taught one apprentice', 'Taught 2 apprentices'],
  ['Worked there for two years', 'Worked there for over two years'],
])('a number that does not follow from "%s" is in "%s"', (fact, text) =>
  expect(isCovered(fact, text)).toBe(false),
);

test.each([
  ['Ran weekly yoga classes', 'Ran daily yoga classes'],
  ['Checked the boilers every quarter', 'Checked the boilers every month'],
  ['Mended tents the same day', 'Mended tents within the hour'],
  ['Reported leaks to the supervisor', 'Reported leaks as supervisor'],
])('how often, how fast and as what are not other than in "%s": "%s"', (fact, text) =>
  expect(isCovered(fact, text)).toBe(false),
);

test.each([
  ['Checked the menu each Tuesday', 'Checked the menu weekly'],
  ['Wrote six risk assessment plans', 'Wrote six RAPs'],
  ['Packed goods for exports to Norway', 'Packed goods for Norwegian exports'],
  ['Weighed parcels according to ISO 28000', 'Weighed parcels to ISO 28000 standards'],
  ['Reported leaks to the porter', 'Escalated leaks to the porter'],
  ['Visited 9 farms a month', 'Conducted visits to 9 farms each month'],
  ['Cleared 40 open invoices with the kitchen', 'Cleared 40 outstanding invoices with the kitchen team'],
  ['Kept the paperwork of the dog home', 'Managed the paperwork of the dog home'],
])('"%s" is as much as "%s"', (fact, text) => expect(isCovered(fact, text)).toBe(true));

test.each([
  [
    'de',
    'Senkte 2021 den Verschnitt von 7 % auf 5 %',
    'Senkte im Jahr 2021 den Verschnitt von 7 auf 5 Prozent',
  ],
  ['es', 'Ayudé a montar la exposición de Lugo', 'Apoyo en el montaje de la exposición de Lugo'],
  ['nl', 'Telde dagelijks 60 kisten', 'Telde 60 kisten per dag'],
])('%s: "%s" is as much as "%s"', (language, fact, text) =>
  expect(isCovered(fact, text, language)).toBe(true),
);

test.each([
  ['pt', 'Dei aulas de alemão', 'Dei aulas de inglês'],
  ['fr', 'Accueilli les visiteurs en espagnol', 'Accueilli les visiteurs en italien'],
  ['pt', 'Licenciatura em física, 2014', 'Mestrado em física, 2014'],
  ['nl', 'Herstelde pompen binnen een dag', 'Herstelde pompen binnen een uur'],
  ['nl', 'Verkocht kaas in een winkel in Delft', 'Eigenaar van een winkel in Delft'],
])('%s: "%s" is less than "%s"', (language, fact, text) =>
  expect(isCovered(fact, text, language)).toBe(false),
);
