import { expect, test } from 'vitest';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';

const namesIn = (text: string): string[] =>
  defaultEngine()
    .extract(text)
    .map(({ name }) => name);

test.each([
  ['Kotlin and Go. No PHP here.', ['Kotlin', 'Go']],
  ['We do not use jQuery.', []],
  ['Kein Java', []],
  ['Not only Kotlin but Go.', ['Kotlin', 'Go']],
])('"%s"', (text, names) => expect(namesIn(text)).toEqual(names));

test('a capital within a word names a product, in whatever field', () => {
  expect(namesIn('You know ArcGIS.')).toEqual(['ArcGIS']);
});
