import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = [
  'addresses',
  'claims',
  'company',
  'contracts',
  'dates',
  'degrees',
  'employers',
  'ids',
  'job-titles',
  'names',
  'places',
  'postings',
  'replies',
  'tracker',
];
const FILES = [
  'fields/same-answers.json',
  'fields/said-longer.json',
  'fields/amount-scales.json',
  'fields/challenges.json',
  'fields/qualifications.json',
  'fields/file-kinds.json',
];
/** What is fact from elsewhere. */
const SOURCES: Readonly<Record<string, RegExp>> = {
  'cities.json': /GeoNames.*CC BY 4\.0/,
  'zones.json': /IANA time zone database/,
};
const files = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join('resources', folder)).map((name) => join('resources', folder, name)),
  ),
  ...FILES.map((name) => join('resources', name)),
];

test.each(files)('%s says what it is, where it comes from and when, and lists each word once', (path) => {
  const list = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect(list['about']).toEqual(expect.any(String));
  expect(list['source']).toMatch(SOURCES[path.split(/[\\/]/).at(-1) ?? ''] ?? /^written for this project$/);
  expect(list['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const words of listsIn(list)) {
    expect(words.every((word) => word.trim() === word && word !== '')).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
});

function listsIn(value: unknown): string[][] {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string') ? [value] : value.flatMap(listsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : [];
}
