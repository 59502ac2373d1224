import { expect, test } from 'vitest';
import { Profile } from '#shared/domain/profile.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';

type Job = [title: string, company: string, start: string, end: string, highlights: string[]];

function problems(
  text: string,
  company: string,
  jobs: readonly Job[],
  skills: readonly string[] = [],
): string[] {
  const profile = Profile.parse({
    id: 'p',
    name: { first: 'Ada', last: 'Stone', full: 'Ada Stone' },
    address: {},
    experience: jobs.map(([title, where, start, end, highlights], at) => ({
      id: `e${at}`,
      ...{ title, company: where, start, end, current: end === '', highlights },
    })),
    education: [
      { id: 's', school: 'Harbour College', degree: 'BA', field: 'Design', start: '2010', end: '2013' },
    ],
    skills: skills.map((name) => ({ name })),
  });
  const job = streamJob({ title: 'Mitarbeit', company, description: '', responsibilities: [], skills: [] });
  return letterLedger(
    {
      kind: 'letter',
      contact: { name: '', email: '', phone: '', location: '', links: [] },
      ...{ date: '', company, role: job.title, salutation: '', closing: '', signature: '' },
      paragraphs: [{ text, factIds: [], origin: 'user' }],
    },
    { facts: factIndex(profile, []).byId, job, research: [], today: '2026-11-28' },
  ).flatMap((sentence) => sentence.problems);
}

const BAKER: Job[] = [
  [
    'Baker',
    'Loaf Works',
    '2015-02',
    '',
    ['Baked for 30 shops', 'Cut baking time from 90 minutes to 30 minutes'],
  ],
  ['Waiter', 'Quay Hotel', '2012-03', '2014-12', ['Served 80 guests a day', 'Reduced waste by 18%']],
];
const BAECKER: Job[] = [
  [
    'Bäcker',
    'Brotwerk Lenz',
    '2015-02',
    '',
    ['Auslieferung von Backwaren an 30 Läden', 'Senkung der Abfälle um 22 %'],
  ],
  ['Kellner', 'Gasthof Post', '2010-03', '2014-12', ['Bedienung von 80 Gästen']],
];

test.each([
  ['What I enjoy most is the smell of fresh bread.', 'Alder Valley Bakery'],
  ['Your vacancy caught my eye, and small ovens suit me.', 'Alder Valley Bakery'],
  ['I believe that good bread takes time.', 'Alder Valley Bakery'],
  ['I would love to bake at Alder Valley.', 'Alder Valley Bakery'],
  ['Baking time fell by two thirds at Loaf Works.', 'Alder Valley Bakery'],
  ['At Loaf Works baking now takes a third of the time.', 'Alder Valley Bakery'],
  ['At the Quay Hotel waste went down by almost a fifth.', 'Alder Valley Bakery'],
  ['For nearly twelve years I have baked for 30 shops.', 'Alder Valley Bakery'],
])('"%s" claims nothing more than the profile says', (text, company) => {
  expect(problems(text, company, BAKER)).toEqual([]);
});

test.each([
  'Freie Sonntage sind mir wichtig.',
  'Dass Sie nachts backen, passt genau zu mir.',
  'Seit fast zwölf Jahren fahre ich Backwaren zu 30 Läden.',
  'Sehr gern würde ich bei den Stadtwerken Lindental anfangen.',
])('the same of "%s"', (text) => {
  expect(problems(text, 'Stadtwerke Lindental', BAECKER)).toEqual([]);
});

test.each([
  ['Me gusta empezar temprano y dejar la mesa limpia.', 'Panadería Sol'],
  ['Cargaba unos cuarenta camiones por semana.', 'Panadería Sol'],
])('the same of "%s"', (text, company) => {
  const jobs: Job[] = [['Mozo', 'Frutas Vega', '2015-02', '', ['Carga de 40 camiones a la semana']]];
  expect(problems(text, company, jobs)).toEqual([]);
});

test.each([
  ['what is told beside a wish', 'Your vacancy caught my eye because I led the bakery department.'],
  ['what is told beside a liking', 'I love bread, and I founded Loaf Works.'],
  ['a year before the job', 'I have been at Loaf Works since 2010.'],
  ['the year that another began in', 'I joined Loaf Works in 2012.'],
  ['an addressee called by a part of the name', 'For four years I worked at Alder Valley.'],
  ['another part of what it was', 'Baking time fell by a third at Loaf Works.'],
  ['more of it than was', 'At the Quay Hotel waste went down by a quarter.'],
  ['more years than one job has', 'For nearly fifteen years I have baked for 30 shops.'],
])('refused: %s', (_, text) => {
  expect(problems(text, 'Alder Valley Bakery', BAKER)).not.toEqual([]);
});

test('a house called as the addressee is in general is another house', () => {
  const jobs: Job[] = [
    ['Professeure', 'Collège des Tilleuls', '2017-09', '', ['Création d’un club d’échecs']],
  ];
  const text = 'Je souhaite rejoindre le Collège Jules-Verne.';
  expect(problems(text, 'Collège Jules-Verne', jobs)).toEqual([]);
});

test.each([
  [['Reporter', 'The Valley Tribune', '2017-02', '', ['Wrote 150 features']], 'I ran The Valley Tribune.'],
  [
    ['Reporter', 'The Valley Tribune', '2017-02', '', ['Wrote 150 features']],
    'I founded the Valley Tribune.',
  ],
  [
    ['Stage Manager', 'Garrick Lane', '2019-09', '', ['Assisted the director with casting']],
    'I directed a production at Garrick Lane.',
  ],
  [
    ['Student Midwife', 'Fenmoor Hospital', '2019-09', '', ['Assisted midwives at 40 births']],
    'I delivered babies at Fenmoor Hospital.',
  ],
  [
    ['Researcher', 'University of Exeter', '2019-09', '', ["Supervised 2 master's students"]],
    'I led the coastal research group at the University of Exeter.',
  ],
] as [Job, string][])('nobody is the one whom they worked for: %s', (job, text) => {
  expect(problems(text, 'Alder Valley Bakery', [job])).not.toEqual([]);
});

test.each([
  [['Founder', 'Loaf Works', '2017-02', '', ['Baked bread']], 'I founded Loaf Works.'],
  [
    [
      'Director',
      'Garrick Lane',
      '2019-09',
      '',
      ['Directed 3 productions', 'Assisted the director of the tour'],
    ],
    'I directed 3 productions at Garrick Lane.',
  ],
] as [Job, string][])('who was that may say so: %s', (job, text) => {
  expect(problems(text, 'Alder Valley Bakery', [job])).toEqual([]);
});
