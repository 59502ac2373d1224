import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '#shared/domain/fold.ts';

const FOLDER = path.resolve('resources/postings');
const OWN = [
  'employment-types.json',
  'number-words.json',
  'pay-words.json',
  'permit-words.json',
  'ranks.json',
  'spoken-languages.json',
  'years-words.json',
];

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s says what it is', (name) => {
  const list = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
  expect(list).toMatchObject({ source: 'written for this project', about: expect.any(String) });
  expect(list.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(OWN)('%s holds folded words, none of them twice in its list', (name) => {
  const {
    about: _about,
    source: _source,
    date: _date,
    ...lists
  } = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
  for (const list of listsIn(lists)) {
    expect(list.filter((word) => fold(word) !== word || word.trim() === '')).toEqual([]);
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
  }
});

function listsIn(value: unknown): string[][] {
  if (Array.isArray(value)) return [value as string[]];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : [];
}
