import { expect, test } from 'vitest';
import { applyEdit } from '#agents/cover-letter/user-edit.ts';
import { type LetterDocument, letterText } from '#shared/domain/letter.ts';
import { Profile } from '#shared/domain/profile.ts';
import { POSTING_FACT } from '#shared/domain/resume-document.ts';
import { factIndex } from '#shared/writing/fact-index.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { dataEngineer, streamJob } from '#tests/fakes/documents-people.ts';

const facts = factIndex(dataEngineer(), []).byId;
const ledgerOf = (paragraphs: string[], job = streamJob()) =>
  letterLedger(
    {
      kind: 'letter',
      contact: { name: 'Mira Łukasik', email: '', phone: '', location: '', links: [] },
      ...{ date: '', company: job.company, role: job.title, salutation: 'Dear team,' },
      paragraphs: paragraphs.map((text) => ({ text, factIds: [], origin: 'user' })),
      ...{ closing: 'Kind regards,', signature: 'Mira Łukasik' },
    },
    { facts, job, research: [], today: '2026-11-28' },
  );

test('each sentence lists its own facts; wishes need none, and what the posting says is the posting\u2019s', () => {
  const ledger = ledgerOf([
    'I am applying for the role of Senior Data Engineer at Northwind Rail. At Parcelwise I moved 14 nightly batch jobs to Kafka streams. Northwind Rail shows travellers where their train is. I would be glad to talk.',
  ]);
  expect(ledger.map(({ factIds, problems }) => [factIds, problems])).toEqual([
    [[], []],
    [['experience.e1.highlight.0', 'experience.e1'], []],
    [[POSTING_FACT], []],
    [[], []],
  ]);
});

test.each([
  ['I have ten years of experience with Kubernetes.', 'Kubernetes'],
  ['Led the whole data department to success.', 'led'],
  ['I led the data team at Parcelwise.', '"led"'],
  ['My background is in nuclear physics.', 'profile'],
  ['As head of data I moved 14 nightly batch jobs to Kafka streams.', '"head"'],
  ['Ich habe bei Parcelwise 41 Aufträge auf Kafka umgestellt.', '41'],
  ['Ich leitete bei Parcelwise das Team und stellte die Aufträge auf Kafka um.', 'leitete'],
  ['J\u2019ai dirigé l\u2019équipe de Parcelwise pendant que nous passions à Kafka.', 'dirigé'],
  ['Dirigí el equipo de datos de Parcelwise y trabajé con Kafka.', 'dirigí'],
  ['Em Parcelwise liderei a equipe de dados e trabalhei com Kafka.', 'liderei'],
  ['Bij Parcelwise leidde ik het team dat met Kafka werkt.', 'leidde'],
])('"%s" is not covered', (text, problem) => {
  const problems = ledgerOf([text]).flatMap((sentence) => sentence.problems);
  expect(problems.join('; ')).toContain(problem);
});

test('a sentence may rest on several facts, name a skill as the posting does, and end in a unit', () => {
  const job = streamJob();
  const skills = job.skills.map((skill) =>
    skill.name === 'Kafka' ? { ...skill, known: ['Apache Kafka'] } : skill,
  );
  const ledger = ledgerOf(
    [
      'Of what you ask for, I bring Apache Kafka, Python and dbt. A page took 180 ms. I would be glad to talk.',
    ],
    { ...job, skills },
  );
  expect(ledger.map(({ problems }) => problems.length === 0)).toEqual([true, false, true]);
  expect(ledger[0]?.factIds.length).toBeGreaterThan(1);
});

test.each([
  'Ich bewerbe mich auf die Stelle als Senior Data Engineer bei Northwind Rail. Bei Parcelwise habe ich 14 nächtliche Aufträge auf Kafka umgestellt. Ich freue mich auf ein Gespräch mit Ihnen.',
  'Je vous adresse ma candidature au poste de Senior Data Engineer. Chez Parcelwise j\u2019ai migré 14 traitements de nuit vers Kafka. Je serais heureuse de vous rencontrer.',
  'Me dirijo a ustedes por el puesto de Senior Data Engineer. En Parcelwise pasé 14 procesos nocturnos a Kafka. Quedo a su disposición para una entrevista.',
  'Ik solliciteer naar de functie van Senior Data Engineer. Bij Parcelwise heb ik 14 nachtelijke taken naar Kafka gebracht. Ik kijk uit naar een gesprek.',
  'Venho candidatar-me ao cargo de Senior Data Engineer. Na Parcelwise passei 14 processos noturnos para Kafka. Fico à disposição para uma entrevista.',
])('an honest letter in another language is covered: %s', (text) => {
  expect(
    ledgerOf([text]).flatMap(({ problems, text: said }) => problems.map((one) => `${said}: ${one}`)),
  ).toEqual([]);
});

test('a title is said without its brackets, also where it names a skill that the user lacks', () => {
  const job = streamJob({ title: 'Kubernetes Engineer (m/w/d)' });
  const [sentence] = ledgerOf(['I would like to be considered for the role of Kubernetes Engineer.'], job);
  expect(sentence?.problems).toEqual([]);
});

test('what is put into the greeting or behind the closing is looked at, too', () => {
  const document: LetterDocument = {
    kind: 'letter',
    contact: { name: 'Mira', email: '', phone: '', location: '', links: [] },
    ...{ date: '', company: 'Northwind Rail', role: 'Engineer', salutation: 'Dear team,' },
    paragraphs: [{ text: 'I would be glad to talk.', factIds: [], origin: 'rules' }],
    ...{ closing: 'Kind regards,', signature: 'Mira' },
  };
  const letter = {
    document,
    tone: 'formal',
    text: letterText(document),
    draft: 1,
    engine: 'offline',
  } as const;
  const edited = applyEdit(letter, `${letter.text}, 25 years of Rust`).document;
  const problems = letterLedger(edited, { facts, job: streamJob(), research: [], today: '2026-11-28' });
  expect(problems.flatMap((one) => one.problems)).not.toEqual([]);
});

test.each([
  'At Halina Foods I moved 14 nightly batch jobs to Kafka streams.',
  'I built weekly sales reports in SQL for 30 shop managers at Parcelwise.',
  'At AGH University I automated invoice checks with Python.',
  'As a Junior Analyst at Parcelwise I wrote dbt models for 120 tables.',
  'At Parcelwise I was a Data Engineer. There I built weekly sales reports for 30 shop managers.',
])('what was done at one place is not told of another: %s', (text) => {
  expect(
    ledgerOf([text])
      .flatMap(({ problems }) => problems)
      .join('; '),
  ).toContain('your profile says this of');
});

test.each([
  'Before Parcelwise I built weekly sales reports in SQL for 30 shop managers at Halina Foods.',
  'At Halina I built weekly sales reports in SQL for 30 shop managers.',
  'At Parcelwise I was a Data Engineer. There I wrote dbt models for 120 tables.',
  'With a BSc in Statistics, I wrote dbt models for 120 tables at Parcelwise.',
  'As a Certified Kafka Developer I moved 14 nightly batch jobs to Kafka streams at Parcelwise.',
  'At Parcelwise I use Python and SQL.',
])('what was done at a place is told of it in other words: %s', (text) => {
  expect(ledgerOf([text]).flatMap(({ problems }) => problems)).toEqual([]);
});

test('a former employer to which one applies again is a place like others', () => {
  const job = streamJob({ company: 'Halina Foods' });
  const [wrong, right] = ledgerOf(
    [
      'At Halina Foods I wrote dbt models for 120 tables.',
      'At Halina Foods I automated invoice checks with Python.',
    ],
    job,
  );
  expect(wrong?.problems).not.toEqual([]);
  expect(right?.problems).toEqual([]);
});

test.each([
  'For four years I worked at Northwind Rail.',
  'At Northwind Rail I moved 14 nightly batch jobs to Kafka streams.',
  'I wrote dbt models for Northwind Rail.',
  'As a former Northwind Rail engineer I wrote dbt models for 120 tables.',
  'Bei Northwind Rail habe ich 14 nächtliche Aufträge auf Kafka umgestellt.',
  'Chez Northwind Rail, j’ai migré 14 traitements de nuit vers Kafka.',
])('nobody has worked for the employer that the letter goes to: %s', (text) => {
  expect(
    ledgerOf([text])
      .flatMap(({ problems }) => problems)
      .join('; '),
  ).toContain('no fact says that you were at Northwind Rail');
});

test.each([
  'I would like to work at Northwind Rail.',
  'I can bring what I did with Kafka at Parcelwise to Northwind Rail.',
  'At Northwind Rail I would move jobs to Kafka streams, as I did at Parcelwise.',
  'I was glad to read that Northwind Rail is hiring.',
  'Ich möchte bei Northwind Rail arbeiten.',
])('a wish about that employer stays one: %s', (text) => {
  expect(ledgerOf([text]).flatMap(({ problems }) => problems)).toEqual([]);
});

test('a short line of the user says something, too', () => {
  expect(ledgerOf(['I weld.']).flatMap(({ problems }) => problems)).not.toEqual([]);
});

test('years of like work are counted together from the dates of its jobs', () => {
  const profile = Profile.parse({
    ...dataEngineer(),
    experience: [
      { id: 'a', title: 'Staff Nurse', company: 'Alder Hospital', start: '2018-01', end: '2022-12' },
      { id: 'b', title: 'Ward Nurse', company: 'Brook Clinic', start: '2015-01', end: '2017-12' },
      { id: 'c', title: 'Barista', company: 'Corner Coffee', start: '2012-01', end: '2014-12' },
    ],
  });
  const said = (text: string) =>
    letterLedger(
      {
        ...{ kind: 'letter', date: '', company: '', role: '', salutation: '', closing: '', signature: '' },
        contact: { name: '', email: '', phone: '', location: '', links: [] },
        paragraphs: [{ text, factIds: [], origin: 'user' }],
      },
      { facts: factIndex(profile, []).byId, job: streamJob(), research: [], today: '2026-11-28' },
    )[0];
  expect(said('I have eight years of nursing experience.')).toMatchObject({
    problems: [],
    factIds: expect.arrayContaining(['experience.a', 'experience.b']),
  });
  expect(said('I bring eight years in nursing, most recently at Alder Hospital.')?.problems).toEqual([]);
  expect(said('I have eleven years of nursing experience.')?.problems).not.toEqual([]);
  expect(said('I was a nurse at Brook Clinic for eight years.')?.problems).not.toEqual([]);
});
