import { expect, test } from 'vitest';
import { readDrawn } from '../pdf/drawn-pages.ts';

const read = (...rows: readonly string[]) =>
  readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [[40, 'ada@example.org']],
    null,
    [[40, '**Skills', { size: 13 }]],
    ...rows.map((text) => [[text.startsWith('•') ? 50 : 40, text] as const]),
  ]);

test('what somebody did below the name of a skill is told of it, and is no skill', () => {
  const { skills, extras } = read(
    '**Baking',
    '• Baked 300 loaves a day, by hand and alone',
    '• Wrote the recipes that the shop still uses',
    '**Sales:',
    '• Served up to ninety guests in a morning',
  );
  expect(skills).toMatchObject([
    { name: 'Baking', keywords: [] },
    { name: 'Sales', keywords: [] },
  ]);
  expect(extras).toMatchObject([
    {
      kind: 'other',
      title: 'Baking',
      highlights: ['Baked 300 loaves a day, by hand and alone', 'Wrote the recipes that the shop still uses'],
    },
    { kind: 'other', title: 'Sales', highlights: ['Served up to ninety guests in a morning'] },
  ]);
});

test('skills below the name of their group are its skills', () => {
  const { skills, extras } = read(
    '**Baking',
    '• Sourdough and rye bread',
    '• Wedding cakes',
    '**Office',
    '• Excel, Word, Outlook, a till of any kind',
  );
  expect(skills).toMatchObject([
    { name: 'Baking', keywords: ['Sourdough and rye bread', 'Wedding cakes'] },
    { name: 'Office', keywords: ['Excel', 'Word', 'Outlook', 'a till of any kind'] },
  ]);
  expect(extras).toEqual([]);
});

test('a name broken in a narrow column goes on in a line that stands closer than the next name', () => {
  const at = (text: string, top: number) => [40, text, { top }] as const;
  const { extras } = readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [[40, 'ada@example.org']],
    [at('**Certificates', 120)],
    [at('Master of Rye', 136)],
    [at('Breadcertification', 149.5)],
    [at('Diploma in Pastry Work', 166)],
    [at('Cake', 179.5)],
    [at('First Aid', 196)],
  ]);
  expect(extras.map(({ title }) => title)).toEqual([
    'Master of Rye Breadcertification',
    'Diploma in Pastry Work Cake',
    'First Aid',
  ]);
});

test('names as long as their narrow column are no broken one, though the heading stands further off', () => {
  const { extras } = readDrawn([
    [[40, '**Ada Brenner', { size: 20 }]],
    null,
    [[40, 'ada@example.org']],
    [[40, '**Interests', { top: 120 }]],
    [[40, 'Photography', { top: 142 }]],
    [[40, 'Woodworking', { top: 156 }]],
    [[40, 'Birdwatching', { top: 170 }]],
  ]);
  expect(extras.map(({ title }) => title)).toEqual(['Photography', 'Woodworking', 'Birdwatching']);
});
