import { expect, test } from 'vitest';
import { experiencePart } from '#agents/analyst/parts/experience-part.ts';
import { locationPart } from '#agents/analyst/parts/location-part.ts';
import { quoted } from '#agents/analyst/parts/quoted.ts';
import { skillsPart } from '#agents/analyst/parts/skills-part.ts';
import { experienceYears } from '#agents/analyst/profile/relevant-experience.ts';
import type { SkillEngine } from '#agents/analyst/skills/skill-engine.ts';
import { Profile } from '#shared/domain/profile.ts';

type Case = Parameters<typeof experiencePart>[0];

const yearsOf = (relevant: number, jobs: string[] = []) =>
  experiencePart({
    years: { years: 2, quote: '2+ years in care.' },
    experience: { relevant, jobs },
  } as unknown as Case)?.evidence;

test('years are told as people count them, and a quote has no stop of its own', () => {
  expect(yearsOf(0)).toBe('No similar work in your profile; "2+ years in care".');
  expect(yearsOf(0.3)).toMatch(/^Less than half a year of similar work;/);
  expect(yearsOf(1.2)).toMatch(/^1 year of similar work;/);
  expect(yearsOf(8.34, ['Staff Nurse at St James'])).toBe(
    '8 years of similar work, most recently as Staff Nurse at St James; "2+ years in care".',
  );
  expect(quoted('Experience with "care".')).toBe('"Experience with \'care\'"');
});

test('no skill is none, not 0, and what there is besides is told as that', () => {
  const none = { score: 5, missing: [], matching: [], related: new Map<string, never>() };
  expect(skillsPart({ ...none, required: { met: 0, of: 0 } })?.evidence).toBe(
    'Your profile shows none of the skills that it would like.',
  );
  expect(skillsPart({ ...none, required: { met: 0, of: 4 } })?.evidence).toBe(
    'Your profile shows none of the 4 required skills.',
  );
});

test('a place is told as one, and work that a title of two halves names is similar work', () => {
  const address = { city: 'Athens', region: '', country: 'GR' };
  const subject = {
    job: { locations: ['Piraeus, Greece'], remote: null },
    profile: { address },
    answers: [],
  };
  expect(locationPart(subject as unknown as Case)?.evidence).toBe(
    'Work in Piraeus, Greece, in the region where you live.',
  );
  const experience = [
    { title: 'Senior logistics & customs officer', company: 'Aegean', start: '2020-02', current: true },
  ];
  const profile = Profile.parse({
    ...{ id: 'p', name: { first: '', last: '', full: 'Ann Lee' }, address: {} },
    experience: experience.map((item, index) => ({ id: `e${index}`, ...item })),
  });
  const engine = { find: () => [] } as unknown as SkillEngine;
  const years = experienceYears(
    profile,
    'Customs Brokerage Supervisor',
    new Set(),
    new Date('2026-02-15'),
    engine,
  );
  expect(years.relevant).toBeGreaterThan(5);
});

test('a part holds the posting’s words whole, also where its sentence shows them shortened', () => {
  const words = `At least two years ${'of nursing '.repeat(20)}`;
  const part = experiencePart({
    years: { years: 2, quote: words },
    experience: { relevant: 3, jobs: [] },
  } as unknown as Case);
  expect(part?.quote).toBe(words);
  expect(part?.evidence).toContain(' …"');
});
