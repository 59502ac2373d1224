import { expect, test } from 'vitest';
import words from '../../../../../resources/resume-words/forms.json' with { type: 'json' };
import { readDrawn } from '../pdf/drawn-pages.ts';

type Words = readonly [x: number, text: string];
const row = (label: string, text: string): Words[] => [
  [60, label],
  [210, text],
];
const alone = (x: number, text: string): Words[] => [[x, text]];

test('a form is read by its labels, also where a narrow column broke them and its headings', () => {
  const { name, email, experience, education, languages, skills } = readDrawn([
    alone(98, '**INFORMAZIONI'),
    alone(113, '**PERSONALI'),
    row('Nome', 'Ada Brenner'),
    row('E-mail', 'ada@example.org'),
    null,
    alone(60, '**ESPERIENZA'),
    alone(60, '**LAVORATIVA'),
    row('Date (da – a)', '03/2019 – oggi'),
    alone(60, 'Nome e indirizzo del'),
    alone(210, 'Forno Alto S.r.l., Via Lunga 3, 43121 Parma'),
    alone(60, 'datore di lavoro'),
    row('Tipo di azienda o settore', 'Panificio'),
    row('Tipo di impiego', 'Fornaia'),
    row('Principali mansioni e', 'Impasto del pane'),
    row('responsabilità', 'Vendita al banco'),
    row('Date (da – a)', '09/2014 – 02/2019'),
    row('Nome e indirizzo del', 'Pasticceria Luna, Reggio Emilia'),
    alone(60, 'datore di lavoro'),
    row('Tipo di impiego', 'Aiuto pasticcera'),
    null,
    alone(60, '**ISTRUZIONE E'),
    alone(60, '**FORMAZIONE'),
    row('Date (da – a)', '09/2009 – 07/2014'),
    alone(60, 'Nome e tipo di istituto di'),
    alone(210, 'Istituto Magnaghi'),
    alone(60, 'istruzione o formazione'),
    row('Qualifica conseguita', 'Diploma di Enogastronomia'),
    row('Votazione', '88/100'),
    null,
    alone(60, '**CAPACITÀ E'),
    alone(60, '**COMPETENZE'),
    alone(60, '**PERSONALI'),
    row('Madrelingua', 'Italiano'),
    row('Altre lingue', 'Inglese (B2)'),
    row('Capacità e competenze', 'Lievitati, Forni'),
    alone(60, 'tecniche'),
  ]);
  expect([name.full, email]).toEqual(['Ada Brenner', 'ada@example.org']);
  expect(experience).toMatchObject([
    {
      title: 'Fornaia',
      company: 'Forno Alto S.r.l.',
      location: 'Parma',
      start: '2019-03',
      current: true,
      highlights: ['Impasto del pane', 'Vendita al banco'],
    },
    { title: 'Aiuto pasticcera', company: 'Pasticceria Luna', location: 'Reggio Emilia', end: '2019-02' },
  ]);
  expect(education).toMatchObject([
    {
      school: 'Istituto Magnaghi',
      degree: 'Diploma',
      field: 'Enogastronomia',
      gpa: '88/100',
      end: '2014-07',
    },
  ]);
  expect(languages).toMatchObject([{ name: 'Italiano' }, { name: 'Inglese', fluency: 'B2' }]);
  expect(skills.map(({ name }) => name)).toEqual(['Lievitati', 'Forni']);
});

test('jobs in rows without labels are no form', () => {
  const { experience } = readDrawn([
    [[60, '**Ada Brenner']],
    null,
    [[60, 'ada@example.org']],
    [[60, '**Experience']],
    row('03/2019 – 02/2021', '**Baker'),
    alone(210, 'Place Vendôme Bakery Ltd'),
    row('09/2014 – 02/2019', '**Sales Assistant'),
    alone(210, 'Local Loaf Ltd'),
  ]);
  expect(experience).toMatchObject([
    { title: 'Baker', company: 'Place Vendôme Bakery Ltd' },
    { title: 'Sales Assistant', company: 'Local Loaf Ltd' },
  ]);
});

test('each label of a form stands for one thing', () => {
  for (const parts of [words.jobs, words.schools]) {
    const labels = Object.values(parts).flat();
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    expect(labels.filter((label) => label !== label.toLowerCase().trim())).toEqual([]);
  }
});
