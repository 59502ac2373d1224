import { expect, test } from 'vitest';
import { factsOf } from '#shared/domain/facts-of.ts';
import { Profile } from '#shared/domain/profile.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

test('every line that the user wrote is a fact in their own words, with its place', () => {
  const facts = factsOf(dataEngineer());
  const profile = dataEngineer();
  for (const item of profile.experience) {
    for (const line of item.highlights) expect(facts.map((fact) => fact.text)).toContain(line);
  }
  expect(facts.find((fact) => fact.id === 'experience.e1.highlight.1')).toEqual({
    id: 'experience.e1.highlight.1',
    kind: 'highlight',
    text: 'Organised the summer party for 60 colleagues',
    source: 'experience[0].highlights[1]',
  });
});

test('ids stay when items move, and are never used twice', () => {
  const profile = dataEngineer();
  const moved = { ...profile, experience: [...profile.experience].reverse() };
  const idsOf = (of: Profile) => factsOf(of).map((fact) => fact.id);
  expect([...idsOf(moved)].sort()).toEqual([...idsOf(profile)].sort());
  const twice = {
    ...profile,
    skills: [
      { name: 'SQL', level: '', keywords: [] },
      { name: 'sql', level: 'expert', keywords: [] },
    ],
  };
  expect(new Set(idsOf(twice)).size).toBe(idsOf(twice).length);
});

test('an almost empty profile has just the facts that it holds', () => {
  const profile = Profile.parse({ id: 'p', name: { first: '', last: '', full: 'Ann' }, address: {} });
  expect(factsOf(profile).map((fact) => fact.id)).toEqual(['identity.name']);
});
