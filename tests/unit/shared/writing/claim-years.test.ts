import { expect, test } from 'vitest';
import type { Fact } from '#shared/domain/fact.ts';
import { fold } from '#shared/domain/fold.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import trades from '../../../../resources/claims/trades.json' with { type: 'json' };

/** Whether jobs, each with its years, bear out a length of time. */
function isCovered(
  jobs: readonly (readonly [title: string, start: string, end: string, line?: string])[],
  text: string,
  language: string,
): boolean {
  const facts = new Map(
    jobs.flatMap(([title, start, end, line], at): [string, Fact][] => {
      const id = `experience.e${at}`;
      const head = `${title} at Corvane, ${start} to ${end}`;
      const own = `${id}.highlights.h0`;
      return [
        [id, { id, kind: 'experience', text: head, place: 'Corvane', source: '' }],
        ...(line === undefined
          ? []
          : [[own, { id: own, kind: 'highlight', text: line, source: '' }] satisfies [string, Fact]]),
      ];
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
  ['en', 'Consultant', 'I have 8 years of experience as a consultant.'],
  ['en', 'Manager', 'I have 8 years of management experience.'],
  ['de', 'Filialleiter', 'Ich habe 8 Jahre Führungserfahrung.'],
  ['en', 'Pilot', 'I have 8 years of experience in aviation.'],
  ['en', 'Nurse', 'I have worked as a nurse for 8 years.'],
  ['fr', 'Infirmière', "J'ai 8 ans d'expérience comme infirmière."],
  ['en', 'Accountant', 'I have 8 years of risk management experience.'],
  ['en', 'Care Assistant', 'I have 8 years of experience working with older people.'],
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
  ['en', 'Project Manager', 'I have 8 years of nursing experience.'],
  ['en', 'Project Manager', 'I have 8 years of experience as a nurse manager.'],
  ['en', 'Project Manager', 'I have 8 years of nursing management experience.'],
  ['en', 'Manager', 'I have 8 years of surgery experience.'],
  ['en', 'Team Leader', 'I have 8 years of software development experience.'],
  ['en', 'Consultant', 'I have 8 years of software experience.'],
  ['en', 'Senior Consultant', 'I have 8 years of care experience.'],
  ['en', 'Sales Assistant', 'I have 8 years of management experience.'],
  ['en', 'Sales Assistant', 'I have 8 years of office experience.'],
  ['fr', 'Aide-soignante', "J'ai 8 ans d'expérience comme infirmière."],
  ['en', 'Paralegal', 'I have 8 years of experience as a solicitor.'],
  ['en', 'Chef', 'I have 8 years of experience flying planes.'],
  ['en', 'Baker', 'I have 8 years of experience in aviation.'],
  ['nl', 'Manager', 'Ik heb 8 jaar ervaring in de verpleging.'],
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

test('takes a line of the job for its field where the title has none', () => {
  const own = ['Consultant', '2016-01', '2025-01', 'Advised banks on software'] as const;
  expect(isCovered([own], 'I have 8 years of software experience.', 'en')).toBe(true);
  expect(isCovered([own], 'I have 8 years of nursing experience.', 'en')).toBe(false);
});

test.each(
  Object.entries({ ...trades.fields, leading: trades.leading, ranks: trades.ranks, led: trades.led }),
)('the words of %s are plain, each once', (_, stems) => {
  expect(new Set(stems).size).toBe(stems.length);
  expect(stems.filter((stem) => !/^\*?[a-z -]+[*$]?$/.test(stem) || fold(stem) !== stem)).toEqual([]);
});
