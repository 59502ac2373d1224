import { expect, test } from 'vitest';
import type { Fact } from '#shared/domain/fact.ts';
import { fold } from '#shared/domain/fold.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import trades from '../../../../resources/claims/trades.json' with { type: 'json' };

/** Whether jobs, each with its years, bear out a length of time. */
function isCovered(
  jobs: readonly (readonly [string, string, string])[],
  text: string,
  language: string,
): boolean {
  const facts = new Map(
    jobs.map(([title, start, end], at): [string, Fact] => {
      const id = `experience.e${at}`;
      const head = `${title} at Corvane, ${start} to ${end}`;
      return [id, { id, kind: 'experience', text: head, place: 'Corvane', source: '' }];
    }),
  );
  const claim = { text, factIds: [...facts.keys()] };
  return (
    claimProblems(claim, { facts, skills: [], words: 'open', language, today: '2026-11-28' }).length === 0
  );
}
const nineYearsAs = (title: string) => [[title, '2016-01', '2025-01']] as const;

test.each([
  ['en', 'Driver', 'I have 8 years of driving experience.'],
  ['en', 'Baker', 'I have 8 years of baking experience.'],
  ['en', 'Waiter', 'I have 8 years of experience waiting tables.'],
  ['de', 'Köchin', 'Ich habe 8 Jahre Erfahrung in der Küche.'],
  ['fr', 'Vendeuse', "J'ai 8 ans d'expérience dans la vente."],
  ['en', 'Chef', 'I have 8 years of experience in cooking.'],
  ['en', 'Sales Assistant', 'I have 8 years of retail experience.'],
  ['en', 'Software Engineer', 'I have 8 years of programming experience.'],
  ['en', 'Teacher', 'I have worked 8 years in education.'],
  ['en', 'Mechanic', 'I have 8 years of experience repairing cars.'],
  ['fr', 'Maçon', "J'ai 8 ans d'expérience dans le bâtiment."],
  ['nl', 'Leraar', 'Ik heb 8 jaar ervaring in het onderwijs.'],
  ['en', 'Nurse', 'I have 8 years of experience caring for the elderly.'],
  ['en', 'Teaching Assistant', 'I have 8 years of experience in working with children.'],
  ['en', 'Accounts Clerk', 'I have 8 years of bookkeeping experience.'],
  ['en', 'Project Manager', 'I have 8 years of experience delivering change.'],
] as const)('%s: nine years as %s are "%s"', (language, title, text) =>
  expect(isCovered(nineYearsAs(title), text, language)).toBe(true),
);

test.each([
  ['en', 'Driver', 'I have 8 years of nursing experience.'],
  ['en', 'Driver', 'I have 12 years of driving experience.'],
  ['en', 'Waiter', 'I have 8 years of experience as a chef.'],
  ['en', 'Care Assistant', 'I have 8 years of nursing experience.'],
  ['en', 'Software Engineer', 'I have 8 years of Kubernetes experience.'],
  ['de', 'Köchin', 'Ich habe 8 Jahre Erfahrung in der Pflege.'],
  ['de', 'Buchhalter', 'Ich habe 8 Jahre Erfahrung mit Python.'],
  ['fr', 'Vendeuse', "J'ai 8 ans d'expérience en comptabilité."],
] as const)('%s: nine years as %s are not "%s"', (language, title, text) =>
  expect(isCovered(nineYearsAs(title), text, language)).toBe(false),
);

test('counts only the years of the jobs that were not other work', () => {
  const jobs = [
    ['Driver', '2016-01', '2020-01'],
    ['Cook', '2020-01', '2025-01'],
  ] as const;
  expect(isCovered(jobs, 'I have 4 years of driving experience.', 'en')).toBe(true);
  expect(isCovered(jobs, 'I have 8 years of driving experience.', 'en')).toBe(false);
});

test.each(Object.entries(trades.fields))('the words of %s are plain, each once', (_, stems) => {
  expect(new Set(stems).size).toBe(stems.length);
  expect(stems.filter((stem) => !/^\*?[a-z-]+[*$]?$/.test(stem) || fold(stem) !== stem)).toEqual([]);
});
