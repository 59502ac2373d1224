import { describe, expect, test } from 'vitest';
import { phrasesOf } from '#agents/cover-letter/offline/phrases.ts';
import { tellLine } from '#agents/cover-letter/offline/tell-line.ts';

const now = { kind: 'job', current: true } as const;
const then = { kind: 'job', current: false } as const;
const project = { kind: 'project', current: false } as const;

describe('how a line of a resume is told', () => {
  test.each([
    ['Promoted to shift lead after a year', then, 'was promoted to shift lead after a year'],
    ['Awarded the prize for best thesis', then, 'was awarded the prize for best thesis'],
    ['Promoted events in three towns', then, 'promoted events in three towns'],
    ['Used Python to clean data', then, 'used Python to clean data'],
    ['Selected suppliers', then, 'selected suppliers'],
    ['Hold weekly office hours for 120 students', now, 'hold weekly office hours for 120 students'],
    ['Hold weekly office hours for 120 students', then, 'held weekly office hours for 120 students'],
    ['Build SQL reports', then, 'built SQL reports'],
    ['Runs the fish section for 80 covers a night', now, 'run the fish section for 80 covers a night'],
    ['Handles GST filings for 6 states', then, 'handled GST filings for 6 states'],
    ['Successfully manage three sites', now, 'successfully manage three sites'],
    ['Care for 12 patients a shift', now, 'care for 12 patients a shift'],
    ['Preceptor to 9 nurses', now, 'am preceptor to 9 nurses'],
    ['Member of the hiring committee', then, 'was a member of the hiring committee'],
    ['On-call lead for the payments domain', now, 'am on-call lead for the payments domain'],
    ['Was form tutor of a class of 25', then, 'was form tutor of a class of 25'],
    ['Responsible for ordering', now, 'am responsible for ordering'],
    ['I kept the books', then, 'kept the books'],
    ['Planned the move of 3 sites.', then, 'planned the move of 3 sites'],
  ] as const)('"%s" is a deed', (line, of, said) => {
    expect(tellLine(line, of)).toEqual({ kind: 'deed', said });
  });

  test.each([
    ['Used in a graduate course', 'used in a graduate course'],
    ['Adopted by 12 schools.', 'adopted by 12 schools'],
    ['Featured in a trade journal', 'featured in a trade journal'],
    ['Downloaded 30,000 times', 'downloaded 30,000 times'],
    ['Built with React and Supabase', 'built with React and Supabase'],
  ])('"%s" was done to a thing, so nobody says it of themselves', (line, said) => {
    expect(tellLine(line, project)).toEqual({ kind: 'fate', said });
  });

  test.each([
    ['Compiles a subset of C to WebAssembly', project, 'does', 'compiles a subset of C to WebAssembly'],
    ['Teaching maths to classes of 28', now, 'part', 'teaching maths to classes of 28'],
    ['Training of three apprentices', now, 'part', 'training of three apprentices'],
    ['Wound care, IV therapy and cannulation', now, 'part', 'wound care, IV therapy and cannulation'],
    ['REST APIs in Java and Spring', then, 'part', 'REST APIs in Java and Spring'],
    ['Kafka migration of 14 jobs', then, 'part', 'Kafka migration of 14 jobs'],
    ['Food cost down from 34 % to 28 %', now, 'quote', 'Food cost down from 34 % to 28 %'],
    ['150 stars on GitHub', project, 'quote', '150 stars on GitHub'],
    ['Design system used by 8 teams', now, 'quote', 'Design system used by 8 teams'],
    ['Pass rate rose from 71 % to 93 %', now, 'quote', 'Pass rate rose from 71 % to 93 %'],
    ['Budget of R$ 2.4M', now, 'quote', 'Budget of R$ 2.4M'],
    ['Built by a team of ten', then, 'quote', 'Built by a team of ten'],
    ['Cash handling', now, 'part', 'cash handling'],
    ['Sales up 20 %', now, 'quote', 'Sales up 20 %'],
    ['Forklift licence, counterbalance', now, 'quote', 'Forklift licence, counterbalance'],
  ] as const)('"%s" is none', (line, of, kind, said) => {
    expect(tellLine(line, of)).toEqual({ kind, said });
  });
});

const PLACES = [
  ...['Acme Cook', 'Globex Cook', 'Initech Nurse', 'Umbra Clerk', 'Hooli Guard'],
  ...['Vehement Baker', 'Stark Welder', 'Wayne Driver', 'Tyrell Tailor'],
];

test('nine letters to different places do not all use the same turns', () => {
  const counts = (said: string[]) => said.map((one) => said.filter((other) => other === one).length);
  const turns = [
    (seed: string) => phrasesOf('professional', seed).about('We like calm.'),
    (seed: string) => phrasesOf('professional', seed).offer(''),
    (seed: string) => phrasesOf('professional', seed).opening('Cook', 'Acme'),
    (seed: string) => phrasesOf('professional', seed).skills('knives'),
  ];
  for (const turn of turns) expect(Math.max(...counts(PLACES.map(turn)))).toBeLessThan(5);
  expect(turns[0]?.('Acme Cook')).toBe(turns[0]?.('Acme Cook'));
});
