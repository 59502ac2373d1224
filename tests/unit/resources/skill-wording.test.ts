import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIR = 'resources/skill-wording';
const FILES = readdirSync(DIR).filter((name) => name.endsWith('.json'));

test.each(FILES)('%s: lower-case phrases, each once in its list', (name) => {
  const { language, source, date, headings, ...lists } = JSON.parse(readFileSync(join(DIR, name), 'utf8'));
  expect([`${language}.json`, source, date]).toEqual([
    name,
    'written for this project',
    expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  ]);
  for (const list of [...Object.values(lists), ...Object.values(headings)] as string[][]) {
    expect(list).toEqual([...new Set(list)]);
    for (const phrase of list) expect(phrase).toBe(phrase.trim().toLowerCase());
  }
});

test('ten languages have words for what is asked and for the headings', () => {
  expect(FILES).toHaveLength(10);
  for (const name of FILES) {
    const { askedAfter, optional, negated } = JSON.parse(readFileSync(join(DIR, name), 'utf8'));
    for (const list of [askedAfter, negated]) expect(list.length).toBeGreaterThan(1);
    if (name !== 'en.json') expect(optional.length).toBeGreaterThan(2);
  }
});
