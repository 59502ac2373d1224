import { expect, test } from 'vitest';
import { shownProfile } from '#shared/domain/personas/shown-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const profile = (more: object) =>
  Profile.parse({ id: 'a', name: { first: 'A', last: 'B', full: 'A B' }, address: {}, person: 'a', ...more });

test('a persona that hides nothing is shown whole', () => {
  const whole = profile({ experience: [{ id: 'e1', title: 'Nurse', company: 'Acme' }] });
  expect(shownProfile(whole)).toBe(whole);
});

test('what a persona hides is in none of its lists', () => {
  const shown = shownProfile(
    profile({
      experience: [
        { id: 'e1', title: 'Nurse', company: 'Acme' },
        { id: 'e2', title: 'Cook', company: 'Acme' },
      ],
      skills: [{ id: 'skill1', name: 'Cooking' }, { name: 'Care' }],
      languages: [{ id: 'language1', name: 'Dutch' }],
      links: [{ id: 'link1', network: 'Website', url: 'https://cook.example' }],
      hidden: ['e2', 'skill1', 'link1'],
    }),
  );
  expect(shown.experience.map(({ id }) => id)).toEqual(['e1']);
  expect(shown.skills.map(({ name }) => name)).toEqual(['Care']);
  expect(shown.languages.map(({ name }) => name)).toEqual(['Dutch']);
  expect(shown.links).toEqual([]);
});
