import { expect, test } from 'vitest';
import { withoutSpacing } from '#main/documents/import/pdf/spaced-letters.ts';
import { readDrawn } from './drawn-pages.ts';

const heading = (text: string) => [[40, `**${text}`, { size: 14 }] as const];
const HEAD = [[[40, '**Ada Brenner', { size: 24 }] as const], [[40, 'ada@example.org'] as const], null];

test('the last column of a grid and the towns at the right are no column of the page', () => {
  const { skills, experience } = readDrawn([
    ...HEAD,
    heading('TECHNICAL SKILLS'),
    [
      [40, '**Languages'],
      [210, '**Databases'],
      [390, '**Tools'],
    ],
    [
      [40, 'Kotlin'],
      [210, 'MySQL'],
      [390, 'Gradle'],
    ],
    [
      [40, 'Scala'],
      [390, 'Jenkins'],
    ],
    null,
    heading('EXPERIENCE'),
    [[40, '**Developer']],
    [[40, 'Loaf Labs']],
    [
      [40, '03/2019 - Present'],
      [500, 'Leeds'],
    ],
    [[50, '• Built the ordering service']],
    [[40, '**Junior Developer']],
    [[40, 'Crumb Ltd']],
    [
      [40, '01/2016 - 02/2019'],
      [500, 'York'],
    ],
    [[50, '• Wrote the stock report']],
  ]);
  expect(skills.map(({ name, keywords }) => [name, keywords])).toEqual([
    ['Languages', ['Kotlin', 'Scala']],
    ['Databases', ['MySQL']],
    ['Tools', ['Gradle', 'Jenkins']],
  ]);
  expect(experience).toMatchObject([
    { title: 'Developer', company: 'Loaf Labs', location: 'Leeds' },
    { title: 'Junior Developer', company: 'Crumb Ltd', location: 'York' },
  ]);
});

test('labels and dates far left of their words are no column, though one is called like a section', () => {
  const { experience, education, languages } = readDrawn([
    ...HEAD,
    [[160, '**Work experience', { size: 14 }]],
    [
      [60, '2019–Present'],
      [160, '**Baker, Loaf GmbH, Leeds'],
    ],
    [[170, '• Baked 300 loaves a day']],
    [
      [60, '2016–2019'],
      [160, '**Trainee, Crumb Ltd, York'],
    ],
    [[160, '**Education', { size: 14 }]],
    [
      [60, '2013–2016'],
      [160, 'Diploma in Baking, Leeds College'],
    ],
    [[160, '**Skills', { size: 14 }]],
    [
      [60, 'Tools'],
      [160, 'Deck oven, Dough sheeter'],
    ],
    [[160, '**Languages', { size: 14 }]],
    [
      [60, 'English'],
      [160, 'native'],
    ],
    [
      [60, 'German'],
      [160, 'B2'],
    ],
  ]);
  expect(experience).toMatchObject([
    { title: 'Baker', company: 'Loaf GmbH', start: '2019' },
    { title: 'Trainee', company: 'Crumb Ltd', end: '2019' },
  ]);
  expect(education).toMatchObject([{ degree: 'Diploma', field: 'Baking', start: '2013' }]);
  expect(languages).toMatchObject([
    { name: 'English', fluency: 'native' },
    { name: 'German', fluency: 'B2' },
  ]);
});

test('a grade beside the dates of a school leaves it its dates', () => {
  const { education } = readDrawn([
    ...HEAD,
    heading('EDUCATION'),
    [[40, '**BSc Chemistry']],
    [[40, 'University of Leeds']],
    [
      [40, '2012 - 2016'],
      [480, 'GPA 3.9'],
    ],
  ]);
  expect(education).toMatchObject([{ start: '2012', end: '2016', gpa: '3.9' }]);
});

test('one short sentence below the name and the title is the summary', () => {
  const { summary, headline } = readDrawn([
    [[40, '**Ada Brenner', { size: 24 }]],
    null,
    [[40, 'Baker']],
    [[40, 'A baker who gets up before the birds do.']],
    [[40, 'ada@example.org']],
    heading('SKILLS'),
    [[40, 'Sourdough, Rye']],
  ]);
  expect({ summary, headline }).toEqual({
    summary: 'A baker who gets up before the birds do.',
    headline: 'Baker',
  });
});

test('headings that end at one edge in the margin stand beside their sections, however long they are', () => {
  const { experience, summary, languages } = readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [[40, 'Leeds ✦ 0113 496 0000 ✦ ada@example.org']],
    null,
    [
      [75, '**PROFILE'],
      [140, 'A baker who gets up before the birds do.'],
    ],
    null,
    [
      [60, '**EXPERIENCE'],
      [140, '**Baker'],
      [450, '03/2019 - Present'],
    ],
    [[140, 'Loaf GmbH']],
    [[150, '• Baked 300 loaves a day']],
    null,
    [
      [65, '**LANGUAGES'],
      [140, '**English'],
      [480, 'Native'],
    ],
    [
      [140, '**German'],
      [480, 'Fluent'],
    ],
  ]);
  expect(summary).toBe('A baker who gets up before the birds do.');
  expect(experience).toMatchObject([{ title: 'Baker', company: 'Loaf GmbH', start: '2019-03' }]);
  expect(languages.map(({ name, fluency }) => [name, fluency])).toEqual([
    ['English', 'Native'],
    ['German', 'Fluent'],
  ]);
});

test('months in figures that stand one below the other are one span', () => {
  const { experience } = readDrawn([
    ...HEAD,
    heading('EXPERIENCE'),
    [
      [40, '2019-03 -'],
      [140, '**Baker'],
    ],
    [
      [40, 'present'],
      [140, 'Loaf GmbH, Leeds'],
    ],
    [[150, '• Baked 300 loaves a day']],
  ]);
  expect(experience).toMatchObject([
    { title: 'Baker', company: 'Loaf GmbH', location: 'Leeds', start: '2019-03', current: true },
  ]);
});

test('a second school begins with a title as large as the first one', () => {
  const { education } = readDrawn([
    ...HEAD,
    heading('EDUCATION'),
    [[40, 'BSc Chemistry', { size: 12 }]],
    [[40, '**University of Leeds']],
    [[40, '09/2013 - 06/2016', { size: 8.5 }]],
    [[40, 'A levels Science', { size: 12 }]],
    [[40, '**Wharf College']],
    [[40, '2011 - 2013', { size: 8.5 }]],
  ]);
  expect(education).toMatchObject([
    { degree: 'BSc', field: 'Chemistry', school: 'University of Leeds', end: '2016-06' },
    { school: 'Wharf College', start: '2011' },
  ]);
});

test('levels below skills are those of the skills', () => {
  const { skills } = readDrawn([
    ...HEAD,
    heading('SKILLS'),
    [
      [40, 'Sourdough'],
      [300, 'Rye bread'],
    ],
    [
      [90, 'Excellent', { size: 8 }],
      [360, 'Very good', { size: 8 }],
    ],
  ]);
  expect(skills).toMatchObject([
    { name: 'Sourdough', level: 'Excellent' },
    { name: 'Rye bread', level: 'Very good' },
  ]);
});

test.each([
  ['V E N K ATA R A M A N', 'VENKATARAMAN'],
  ['E R VA R I N G', 'ERVARING'],
  ['P R I Y A', 'PRIYA'],
  ['R, C and Go', 'R, C and Go'],
  ['I AM A BAKER', 'I AM A BAKER'],
  ['A B and C', 'A B and C'],
])('letters set apart are one word where a font set some of them closer: "%s"', (written, text) => {
  expect(withoutSpacing(written)).toBe(text);
});

test('a heading in capitals as the others are is one by its noun, though it is neither bold nor large', () => {
  const { experience, education } = readDrawn([
    [[40, 'Ada Brenner', { size: 20 }]],
    null,
    [[40, 'ada@example.org']],
    null,
    [[40, 'BERUFSERFAHRUNG']],
    [
      [40, '**Bäckerin, Loaf GmbH'],
      [450, '2019 – heute'],
    ],
    null,
    [[40, 'BACKTECHNISCHE AUSBILDUNG']],
    [
      [40, '**Meisterschule Leeds'],
      [450, '2013 – 2016'],
    ],
    null,
    [[40, 'SPRACHEN']],
    [[40, 'Deutsch (Muttersprache)']],
  ]);
  expect(experience).toHaveLength(1);
  expect(education).toMatchObject([{ school: 'Meisterschule Leeds', end: '2016' }]);
});

test('a heading that a narrow column broke behind a word that is one, too', () => {
  const { education } = readDrawn([
    ...HEAD,
    [[40, '**Formación', { size: 13 }]],
    [[40, '**académica', { size: 13 }]],
    null,
    [[40, '2010 – 2014']],
    [[40, '**Grado en Química']],
    [[40, 'Universidad de Jaén']],
  ]);
  expect(education).toMatchObject([{ degree: 'Grado', field: 'Química', school: 'Universidad de Jaén' }]);
});
