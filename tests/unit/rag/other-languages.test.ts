import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readElsewhere } from '#main/rag/other-languages.ts';
import { wordsIn } from '#main/rag/word-vectors.ts';
import data from '../../../resources/meanings/other-languages.json' with { type: 'json' };

const [english = ''] = readFileSync(
  join(import.meta.dirname, '../../../resources/meanings/words.txt'),
  'utf8',
).split('\n\n');
const known = new Set(english.split('\n'));
const read = (text: string) => readElsewhere(wordsIn(text), (word) => known.has(word));
const meant = (text: string) => read(text)?.words.flatMap(({ english: found }) => found);

test('each line has an English word with a vector and beginnings of words in every language, none twice', () => {
  expect(data.languages).toEqual(['de', 'fr', 'es']);
  expect(Date.parse(data.date)).not.toBeNaN();
  expect(new Set(data.lines).size).toBe(data.lines.length);
  for (const line of data.lines) {
    const parts = line.split(' | ').map((part) => part.split(' '));
    expect(parts, line).toHaveLength(4);
    for (const part of parts) expect(new Set(part).size, line).toBe(part.length);
    for (const [at, words] of parts.entries())
      for (const word of words) expect(at === 0 ? known.has(word) : word.length > 1, word).toBe(true);
  }
});

test('a German word is taken apart, and forms of a word mean the same', () => {
  expect(meant('Softwareentwicklung')).toEqual(expect.arrayContaining(['software', 'development']));
  expect(meant('Monatsabschlüsse')).toEqual(expect.arrayContaining(['month', 'closing']));
  expect(meant('Zentrallager')).toContain('warehouse');
  expect(meant('Habe ich unterrichtet?')).toEqual(meant('der Unterricht'));
  expect(meant("encadrement d'équipes")).toEqual(expect.arrayContaining(['supervise', 'team']));
  expect(meant('¿He negociado?')).toEqual(meant('las negociaciones'));
});

test.each([
  ['de', 'Leitung von vier Baustellen und Einkauf der Geräte'],
  ['de', 'Arbeit im Lager'],
  ['fr', 'Conduite de chariots élévateurs'],
  ['es', 'programación web'],
])('%s is known as such: %s', (language, text) => {
  expect(read(text)?.language).toBe(language);
});

test.each([
  'Led the project team and transport',
  'Ran the night shift in a hotel restaurant',
  'service',
  'Kubernetes, Terraform',
  'Przygotowanie raportów miesięcznych',
  '…',
])('English, and what is none of the languages, is left as it is: %s', (text) => {
  expect(read(text)).toBeNull();
});
