import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

const HEAD = [
  [[40, '**Ada Brenner', { size: 20 }] as const],
  null,
  [[40, 'ada@example.org'] as const],
  null,
] as const;
const heading = (text: string) => [[40, `**${text}`, { size: 13 }] as const];

test('dates in front of the title begin an entry, also below a list', () => {
  const { experience } = readDrawn([
    ...HEAD,
    heading('Experience'),
    [
      [40, '03/2019 – 02/2021 '],
      [135, '**Baker'],
    ],
    [[40, 'Loaf GmbH | Leeds, UK']],
    [[50, '• Baked 300 loaves a day']],
    [
      [40, '01/2016 – 02/2019 '],
      [135, '**Trainee'],
    ],
    [[40, 'Crumb Ltd | York, UK']],
    [[50, '• Swept the floor']],
  ]);
  expect(experience).toMatchObject([
    {
      title: 'Baker',
      company: 'Loaf GmbH',
      location: 'Leeds, UK',
      start: '2019-03',
      highlights: [expect.any(String)],
    },
    { title: 'Trainee', company: 'Crumb Ltd', location: 'York, UK', start: '2016-01', end: '2019-02' },
  ]);
});

test.each(['Leeds', 'Castellbó'])('a town below the dates is the place and no employer: %s', (town) => {
  const { experience } = readDrawn([
    ...HEAD,
    heading('Experience'),
    [[40, '**Loaf', { size: 12 }]],
    [[40, 'Baker']],
    [[40, 'March 2019 - Present (2 years 3 months)']],
    [[40, town]],
    [[50, '• Baked 300 loaves a day']],
    [[40, '**Crumb', { size: 12 }]],
    [[40, 'Trainee']],
    [[40, 'May 2016 - February 2019']],
    [[40, town]],
    [[50, '• Swept the floor']],
  ]);
  expect(experience).toMatchObject([
    { title: 'Baker', company: 'Loaf', location: town, current: true },
    { title: 'Trainee', company: 'Crumb', location: town, end: '2019-02' },
  ]);
});

test.each([
  ['Parcelwise, Kraków', 'Parcelwise', 'Kraków'],
  ['St. Antonius Ziekenhuis, Utrecht', 'St. Antonius Ziekenhuis', 'Utrecht'],
  ['Charité – Universitätsmedizin Berlin, Berlin', 'Charité – Universitätsmedizin Berlin', 'Berlin'],
  ['Freelance, Remote', 'Freelance', 'Remote'],
])('%s is an employer and its town', (written, company, location) => {
  const { experience } = readDrawn([
    ...HEAD,
    heading('Experience'),
    [
      [40, '**Visual Designer'],
      [400, '2019 – 2021'],
    ],
    [[40, written]],
    [[50, '• Drew 300 signs']],
  ]);
  expect(experience).toMatchObject([{ title: 'Visual Designer', company, location }]);
});

test('a span of time that a full line broke at its dash is one span', () => {
  const { education } = readDrawn([
    ...HEAD,
    heading('Education'),
    [[40, '**Diploma in Baking | Adolph Kolping College of Bread and Pastry | August 2009']],
    [[40, '**– July 2012']],
    [[40, '**Diploma in Pastry | Wolbeck School | 2003 – 2009']],
  ]);
  expect(education).toMatchObject([
    { school: 'Adolph Kolping College of Bread and Pastry', start: '2009-08', end: '2012-07' },
    { school: 'Wolbeck School', start: '2003', end: '2009' },
  ]);
});

test('a particle of a name in letters set apart is one word', () => {
  const { name } = readDrawn([
    [[40, '**BAS D E GROOT', { size: 20 }]],
    null,
    [[40, 'bas@example.org']],
    null,
    heading('Skills'),
    [[40, 'Ovens, Dough']],
  ]);
  expect(name.full).toBe('Bas de Groot');
});

test('a town in the column of the dates is the place of what stands beside it', () => {
  const { experience } = readDrawn([
    ...HEAD,
    heading('Experience'),
    [
      [40, '2019 – 2021'],
      [180, '**Trainee Solicitor'],
    ],
    [
      [40, 'Bristol'],
      [180, 'Ashdown Carter'],
    ],
    [[190, '• Seats in property and litigation']],
  ]);
  expect(experience).toMatchObject([
    { title: 'Trainee Solicitor', company: 'Ashdown Carter', location: 'Bristol' },
  ]);
});

test('a summary without a heading is read to its end', () => {
  const { summary } = readDrawn([
    ...HEAD,
    [[40, 'Baker with nine years of building ovens and teaching people how to use them, here']],
    [[40, 'and abroad; calm in the mornings.']],
    null,
    heading('Experience'),
    [[40, '**Baker, Loaf 2019 – 2021']],
  ]);
  expect(summary).toMatch(/^Baker with nine years .* here and abroad; calm in the mornings\.$/);
});

test('a number before a link that swallowed the bar between them is a phone number', () => {
  const { phone, email } = readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [
      [40, 'Leeds | 06 5550 1289 '],
      [146, '| ada@example.org', { link: 'mailto:ada@example.org' }],
    ],
    null,
    heading('Skills'),
    [[40, 'Ovens, Dough']],
  ]);
  expect({ phone, email }).toEqual({ phone: '06 5550 1289', email: 'ada@example.org' });
});

test.each([[['Degree', 'Institution', 'CGPA', 'Year']], [['Abschluss', 'Hochschule', 'Note', 'Zeitraum']]])(
  'schools in a table are read by the words above its columns: %j',
  ([degree = '', school = '', grade = '', year = '']) => {
    const { education } = readDrawn([
      ...HEAD,
      heading('Education'),
      [
        [40, `**${degree}`],
        [180, `**${school}`],
        [360, `**${grade}`],
        [440, `**${year}`],
      ],
      [
        [40, 'B.E. in Physics'],
        [180, 'Pune University'],
        [360, '8.7/10'],
        [440, '2019 – 2023'],
      ],
      [
        [40, 'HSC'],
        [180, 'Fergusson College'],
        [360, '–'],
        [440, '2017 – 2019'],
      ],
    ]);
    expect(education).toMatchObject([
      {
        degree: 'B.E.',
        field: 'Physics',
        school: 'Pune University',
        gpa: '8.7/10',
        start: '2019',
        end: '2023',
      },
      { degree: 'HSC', school: 'Fergusson College', gpa: '', start: '2017', end: '2019' },
    ]);
  },
);

test('a grade below dates on a line of their own belongs to the school above it', () => {
  const { education } = readDrawn([
    ...HEAD,
    heading('Education'),
    [[40, '**LLB']],
    [[40, 'University of Bristol']],
    [[40, '2011 – 2014']],
    [[40, 'Grade: Distinction']],
    [[40, '**LPC']],
    [[40, 'BPP Law School']],
    [[40, '2014 – 2015']],
  ]);
  expect(education).toMatchObject([
    { degree: 'LLB', school: 'University of Bristol', gpa: 'Distinction' },
    { degree: 'LPC', school: 'BPP Law School', gpa: '' },
  ]);
});

test('a bracket that a narrow column broke holds the level of its language', () => {
  const { languages } = readDrawn([
    ...HEAD,
    heading('Languages'),
    [[40, 'Français (Langue']],
    [[40, 'maternelle)']],
    [[40, 'Breton (Notions)']],
  ]);
  expect(languages).toEqual([
    { name: 'Français', fluency: 'Langue maternelle' },
    { name: 'Breton', fluency: 'Notions' },
  ]);
});

test('a long name goes on over the lines of a narrow column', () => {
  const { name, headline } = readDrawn([
    [[40, '**María José', { size: 20 }]],
    null,
    [[40, '**García-', { size: 20 }]],
    null,
    [[40, '**Hierro Pérez', { size: 20 }]],
    null,
    [[40, 'Pastry chef']],
    [[40, 'maria@example.org']],
    null,
    heading('Skills'),
    [[40, 'Ovens, Dough']],
  ]);
  expect(name.full).toBe('María José García-Hierro Pérez');
  expect(headline).toBe('Pastry chef');
});

test('an employer in the size of the headings of another column is no heading of its own', () => {
  const side = (text: string, size: number) => [40, text, { size }] as const;
  const main = (text: string, size: number) => [230, text, { size }] as const;
  const profile = readDrawn([
    [side('Contact', 13), main('Ada Brenner', 24)],
    null,
    [side('ada@example.org', 10), main('Planner of quiet warehouses', 11)],
    null,
    [side('Top Skills', 13), main('Experience', 16)],
    [side('Forecasting', 10), main('Glanmore Foods', 13)],
    [side('SAP', 10), main('Senior Planner', 11)],
    [side('Excel', 10), main('March 2022 - Present (2 years 9 months)', 10)],
    [side('Languages', 13), main('• Cut stock days from 41 to 29', 10)],
    [side('Irish (Native or Bilingual)', 10), main('Pharmavale', 13)],
    [side('German (Elementary)', 10), main('Planning Assistant', 11)],
    [main('June 2015 - September 2018 (3 years 4 months)', 10)],
    null,
    [main('Education', 16)],
    [main('Grange College', 13)],
    [main('BCom, Economics · (2011 - 2015)', 10)],
  ]);
  expect(profile.experience).toMatchObject([
    { title: 'Senior Planner', company: 'Glanmore Foods', start: '2022-03', current: true },
    { title: 'Planning Assistant', company: 'Pharmavale', start: '2015-06', end: '2018-09' },
  ]);
  expect(profile.education).toMatchObject([{ school: 'Grange College', end: '2015' }]);
  expect(profile.languages).toHaveLength(2);
});
