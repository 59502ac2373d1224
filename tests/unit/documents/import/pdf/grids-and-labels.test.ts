import { expect, test } from 'vitest';
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
