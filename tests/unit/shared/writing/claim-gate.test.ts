import { expect, test } from 'vitest';
import { factsOf } from '#shared/domain/facts-of.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

const facts = new Map(factsOf(dataEngineer()).map((fact) => [fact.id, fact]));
const skills = ['Kafka', 'Kubernetes', 'Python', 'SQL', 'machine learning'];
const STREAMS = 'experience.e1.highlight.0';
const REPORTS = 'experience.e2.highlight.0';

const problems = (text: string, factIds: string[], words: 'closed' | 'open' = 'closed') =>
  claimProblems({ text, factIds }, { facts, skills, words });

test.each([
  [
    'Migrated 14 nightly batch jobs to Kafka streams, reducing the delay of reports from 9 hours to 4 minutes',
    STREAMS,
  ],
  ['Cut the delay of reports from 9 hours to 4 minutes by moving 14 nightly batch jobs to Kafka', STREAMS],
  ['Developed weekly SQL sales reports used by 30 shop managers', REPORTS],
])('a line that says the same in other words passes: %s', (text, factId) => {
  expect(problems(text, [factId])).toEqual([]);
});

test.each([
  ['another number', 'Moved 40 nightly batch jobs to Kafka streams', STREAMS],
  ['a number in words', 'Moved forty nightly batch jobs to Kafka streams', STREAMS],
  [
    'numbers that changed places',
    'Moved 9 nightly batch jobs to Kafka streams, delay from 14 hours to 4 minutes',
    STREAMS,
  ],
  ['a percentage', 'Moved nightly batch jobs to Kafka streams, cutting delay by 99%', STREAMS],
  ['a larger number by a plus', 'Moved 14+ nightly batch jobs to Kafka streams', STREAMS],
  ['a skill', 'Moved 14 nightly batch jobs to Kafka streams on Kubernetes', STREAMS],
  ['a skill in small letters', 'Moved nightly batch jobs to Kafka streams with machine learning', STREAMS],
  ['a company', 'Moved 14 nightly batch jobs to Kafka streams for Google', STREAMS],
  ['a rank', 'Led moving 14 nightly batch jobs to Kafka streams', STREAMS],
  ['praise', 'Moved 14 nightly batch jobs to scalable Kafka streams', STREAMS],
  ['a team', 'Moved 14 nightly batch jobs to Kafka streams with a team of engineers', STREAMS],
  ['a date', 'Moved 14 nightly batch jobs to Kafka streams in 2023', STREAMS],
  ['a fact that does not exist', 'Moved 14 nightly batch jobs', 'experience.e9.highlight.0'],
])('refused: %s', (_, text, factId) => {
  expect(problems(text, [factId])).not.toEqual([]);
});

test('a line without facts is refused whatever it says', () => {
  expect(problems('Worked', [])).toEqual(['it names no fact']);
});

test('prose may use other words, but none that raises the claim', () => {
  expect(
    problems(
      'At Parcelwise I moved 14 nightly jobs to Kafka, a change that people noticed.',
      [STREAMS, 'experience.e1'],
      'open',
    ),
  ).toEqual([]);
  expect(problems('As an expert I moved 14 nightly jobs to Kafka.', [STREAMS], 'open')).not.toEqual([]);
  expect(problems('I built sales reports for the board at Globex.', [REPORTS], 'open')).not.toEqual([]);
});

test('helping does not become doing, even beside the job that it was part of', () => {
  const text = 'Assisted senior engineers with moving 3 databases to PostgreSQL';
  const helped = new Map([
    ...facts,
    [
      'experience.e1.highlight.9',
      { id: 'experience.e1.highlight.9', kind: 'highlight' as const, text, source: '' },
    ],
  ]);
  const check = (claim: string) =>
    claimProblems(
      { text: claim, factIds: ['experience.e1.highlight.9', 'experience.e1'] },
      { facts: helped, skills, words: 'open' },
    );
  expect(check('At Parcelwise I moved 3 databases to PostgreSQL.')).toEqual([
    'your facts say that you helped',
  ]);
  expect(check('At Parcelwise I helped to move 3 databases to PostgreSQL.')).toEqual([]);
});

const said = (text: string, ground: readonly string[], allowed = '') =>
  claimProblems(
    { text, factIds: ground.map((_, at) => `f${at}`) },
    {
      facts: new Map(
        ground.map((fact, at) => [
          `f${at}`,
          { id: `f${at}`, kind: at === 0 ? 'experience' : 'highlight', text: fact } as never,
        ]),
      ),
      skills: [],
      words: 'open',
      allowed,
      today: '2026-11-28',
    },
  );

test('a teacher has taught; to apply as one is not to have taught', () => {
  const taught = 'Since 2014 I have taught at Kestrel Primary School.';
  expect(said(taught, ['Teacher at Kestrel Primary School, Leeds, 2014-09 - present'])).toEqual([]);
  expect(
    said(taught, ['Cook at Kestrel Primary School, Leeds, 2014-09 - present'], 'Maths Teacher'),
  ).not.toEqual([]);
  expect(
    said('I mentored at Kestrel Primary School.', ['Teacher at Kestrel Primary School, 2014 - present']),
  ).not.toEqual([]);
});

test('the number of a class is its name', () => {
  const facts = [
    'Teacher at Kestrel Primary School, 2014-09 - present',
    'Taught Year 9 and Year 10 mathematics',
  ];
  expect(said('I have taught Year 9 mathematics at Kestrel Primary School.', facts)).toEqual([]);
  expect(said('I have taught Year 8 mathematics at Kestrel Primary School.', facts)).not.toEqual([]);
});

test.each([
  ["J'étais sommelier à la Brasserie du Port.", 'Chef de rang, Brasserie du Port'],
  ['Soy enfermera en BioNorte.', 'Técnica de laboratorio, BioNorte'],
  ['Soy doctora en Química por la Universidad de Oviedo.', 'Grado en Química, Universidad de Oviedo'],
])('an office or a degree that the facts lack is seen in other languages, too: %s', (text, fact) => {
  expect(said(text, [fact])).not.toEqual([]);
});

test.each([
  ["J'étais chef de rang à la Brasserie du Port.", 'Chef de rang, Brasserie du Port'],
  ['My degree is a BA in Business Studies.', 'BA Business Studies, University of Hull'],
  ['Die Stürze gingen um 15 Prozent zurück.', 'Senkung der Stürze um 15 %'],
  ['Fast sieben Jahre habe ich im Klinikum Nordstadt gearbeitet.', 'Klinikum Nordstadt, 2016-05 bis 2023-03'],
  ['Reduje los errores del 6 al 2 por ciento.', 'Reducción de errores del 6 % al 2 %'],
])('what the facts say in other words passes in every language: %s', (text, fact) => {
  expect(said(text, [fact])).toEqual([]);
});

test('a check that need not find all ends early, and never finds nothing where there is something', () => {
  const claim = { text: 'Led 40 engineers at Google with Kubernetes', factIds: [STREAMS] };
  const options = { facts, skills, words: 'open' } as const;
  const all = claimProblems(claim, options);
  const [first] = claimProblems(claim, { ...options, most: 1 });
  expect(all.length).toBeGreaterThan(2);
  expect(first).toBe(all[0]);
  expect(claimProblems(claim, { ...options, most: 1 }).length).toBeLessThan(all.length);
});
