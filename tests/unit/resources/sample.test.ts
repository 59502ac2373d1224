import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { AnswerInput } from '#shared/domain/answer.ts';

const resources = new URL('../../../resources/', import.meta.url);
const answers = z
  .array(AnswerInput)
  .parse(JSON.parse(readFileSync(new URL('sample/answers.json', resources), 'utf8')));

test('the sample resume is read whole', () => {
  const bytes = readFileSync(new URL('sample/profile.json', resources));
  const { profile, notes } = importProfile({ name: 'profile.json', bytes });
  expect(notes).toEqual([]);
  expect(profile.experience.length).toBeGreaterThan(2);
  expect(profile.address.country).toBe('US');
});

test('every required question of the practice board has an answer', () => {
  const folder = new URL('practice-board/companies/', resources);
  const asked = readdirSync(folder).flatMap((name) => {
    const { postings } = parse(readFileSync(new URL(name, folder), 'utf8'));
    return postings.flatMap(({ questions = [] }) => questions.filter(({ required = true }) => required));
  });
  const known = new Set(answers.map(({ question }) => question));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.map(({ label }) => label).filter((label) => !known.has(label))).toEqual([]);
});

test('voluntary questions are declined', () => {
  const eeo = answers.filter(({ key }) => key.startsWith('eeo.'));
  expect(eeo.map(({ key }) => key).sort()).toEqual([
    'eeo.disability',
    'eeo.gender',
    'eeo.hispanic',
    'eeo.race',
    'eeo.veteran',
  ]);
  for (const { value } of eeo) expect(value).toMatch(/decline|don't|not/i);
});
