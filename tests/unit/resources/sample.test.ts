import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { jobCountries } from '#main/forms/plan/job-countries.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldType } from '#shared/domain/form.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

interface Asked {
  label: string;
  type: FieldType;
  options?: string[];
  required?: boolean;
  places: { city: string; region: string; country: string }[];
}

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

const { profile } = importProfile({
  name: 'profile.json',
  bytes: readFileSync(new URL('sample/profile.json', resources)),
});

test('every required question of the practice board has an answer', () => {
  const folder = new URL('practice-board/companies/', resources);
  const asked = readdirSync(folder).flatMap((name) => {
    const { postings }: { postings: { questions?: Asked[]; places: Asked['places'] }[] } = parse(
      readFileSync(new URL(name, folder), 'utf8'),
    );
    return postings.flatMap(({ questions = [], places }) =>
      questions.filter(({ required = true }) => required).map((question) => ({ ...question, places })),
    );
  });
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((question) => !isAnswered(question)).map(({ label }) => label)).toEqual([]);
});

/** Whether a form of a job in these places is answered without asking the person of the sample. */
function isAnswered({ label, type, options = [], places }: Asked): boolean {
  const field = fieldLike({ label, type, options, required: true });
  const locations = places.map(({ city, region, country }) => [city, region, country].join(', '));
  const countries = jobCountries(locations, profile.address);
  const context = {
    profile,
    answers,
    company: 'Acme',
    countries,
    resume: null,
    letter: null,
    letterText: '',
  };
  const plan = planValues([{ ...field, key: classifyField(field) }], { ...context, now: new Date(0) })[0]
    ?.plan;
  return plan?.kind === 'fill';
}

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
