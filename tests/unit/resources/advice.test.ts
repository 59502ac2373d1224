import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every field of the list of skills that is asked for has its own words of advice', () => {
  const { fields, licences, other } = JSON.parse(readFileSync('resources/advice/gaps.json', 'utf8'));
  const files = readdirSync('resources/skills').filter((name) => name.endsWith('.json'));
  const names = files.map((name) => name.replace('.json', '')).filter((name) => name !== 'soft-skills');
  expect(Object.keys(fields).sort()).toEqual(names.sort());
  for (const words of [...Object.values(fields), licences, other])
    expect(words).toMatch(/^(?!.*[.]$)[\p{Ll}].{20,}$/u);
});
