import { expect, test } from 'vitest';
import { readDrawn } from './drawn-pages.ts';

const HEAD = [
  [[40, '**Ada Brenner', { size: 20 }] as const],
  null,
  [[40, 'ada@example.org'] as const],
  null,
] as const;
const heading = (text: string) => [[40, `**${text}`, { size: 13 }] as const];
const JOB = [
  heading('Experience'),
  [[40, '**Baker'] as const, [440, '03/2019 – 02/2021'] as const],
  [[40, 'Loaf GmbH'] as const],
  [
    [
      50,
      '• Baked 300 loaves a day for shops and schools in all of the northern towns of the county',
    ] as const,
  ],
] as const;

const PAIR = [
  [
    [40, '**Skills', { size: 13 }] as const,
    [220, '**Languages', { size: 13 }] as const,
    [400, '**Interests', { size: 13 }] as const,
  ],
  [[40, 'Kneading'] as const, [220, 'German (native)'] as const, [400, 'Chess'] as const],
  [[40, 'Glazing'] as const, [220, 'Dutch (fluent)'] as const],
] as const;

const WANTED = {
  skills: [{ name: 'Kneading' }, { name: 'Glazing' }],
  languages: [
    { name: 'German', fluency: 'native' },
    { name: 'Dutch', fluency: 'fluent' },
  ],
  extras: [{ kind: 'interest', title: 'Chess' }],
  experience: [{ title: 'Baker', company: 'Loaf GmbH', start: '2019-03', end: '2021-02' }],
};

test('short sections side by side at the end of a page are read one by one', () => {
  expect(readDrawn([...HEAD, ...JOB, null, ...PAIR])).toMatchObject(WANTED);
});

test('what follows them over the whole width is no part of them', () => {
  expect(readDrawn([...HEAD, ...PAIR, null, ...JOB])).toMatchObject(WANTED);
});

test('an item above two columns stays with its job where both begin with a heading', () => {
  const side = (left: string, right: string) => [[40, left] as const, [320, right] as const];
  const { experience, skills } = readDrawn([
    ...HEAD,
    ...JOB,
    [[50, '• Swept the floor'] as const],
    null,
    [[40, '**Education', { size: 13 }] as const, [320, '**Skills', { size: 13 }] as const],
    side('**BSc Food Science', '• Kneading'),
    side('University of Leeds', '• Glazing'),
    side('2012 – 2015', '• Selling'),
    [[40, '**Certifications', { size: 13 }] as const, [320, '• Ordering'] as const],
    side('• Food hygiene', '• Counting'),
    side('• First aid', '• Cleaning'),
  ]);
  expect(experience[0]?.highlights).toHaveLength(2);
  expect(skills).toHaveLength(6);
});

test('tags are told apart by the boxes around them', () => {
  const tag = (x: number, text: string, box: number) => [x, text, { box }] as const;
  const { skills } = readDrawn([
    ...HEAD,
    heading('Skills'),
    [tag(40, 'Oven care', 0), tag(93, 'Glazing', 1), tag(136, 'Sales', 2)],
  ]);
  expect(skills.map(({ name }) => name)).toEqual(['Oven care', 'Glazing', 'Sales']);
});

test('a heading below dates in the margin is a heading, though neither is bold', () => {
  const { extras, education } = readDrawn([
    ...HEAD,
    [[40, 'Education', { size: 12 }]],
    [
      [40, '2014 – 2016'],
      [130, 'MSc Botany, University of Leeds'],
    ],
    [[40, 'Publications', { size: 12 }]],
    [[50, '• Brenner A. Bread of the north. Crumb. 2018;21:33–36.']],
  ]);
  expect(education).toHaveLength(1);
  expect(extras).toMatchObject([{ kind: 'publication', title: 'Bread of the north' }]);
});
