import { expect, test } from 'vitest';
import { readDrawn } from '../pdf/drawn-pages.ts';

const read = (...rows: (readonly (readonly [number, string])[])[]) =>
  readDrawn([
    [[40, '**Ada Brenner']],
    null,
    [[40, 'ada@example.org']],
    null,
    [[40, '**Languages']],
    ...rows,
  ]).languages.map(({ name, fluency }) => [name, fluency]);

test('a bracket behind a level says more of it', () => {
  expect(read([[40, 'English: fluent (C1)']], [[40, 'Deutsch – verhandlungssicher (C2)']])).toEqual([
    ['English', 'fluent (C1)'],
    ['Deutsch', 'verhandlungssicher (C2)'],
  ]);
  expect(read([[40, 'Dutch (B2)']])).toEqual([['Dutch', 'B2']]);
});

test('a level in a cell of its own is one, in whatever words', () => {
  const row = (name: string, level: string) =>
    [
      [40, name],
      [150, level],
    ] as const;
  expect(read(row('Nederlands:', 'moedertaal'), row('Duits:', 'redelijk'))).toEqual([
    ['Nederlands', 'moedertaal'],
    ['Duits', 'redelijk'],
  ]);
});

test('levels below names that stand side by side are each of the one above it', () => {
  const cells = (...texts: string[]) => texts.map((text, at) => [40 + at * 150, text] as const);
  expect(read(cells('Italian', 'Maltese', 'Greek'), cells('Native', 'B2', 'Basic'))).toEqual([
    ['Italian', 'Native'],
    ['Maltese', 'B2'],
    ['Greek', 'Basic'],
  ]);
});
