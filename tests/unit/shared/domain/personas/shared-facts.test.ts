import { expect, test } from 'vitest';
import { withSharedFacts } from '#shared/domain/personas/shared-facts.ts';
import { shownProfile } from '#shared/domain/personas/shown-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const job = (id: string, title = id) => ({ id, title, company: 'Acme' });
const profile = (more: object) =>
  Profile.parse({ id: 'a', name: { first: 'A', last: 'B', full: 'A B' }, address: {}, person: 'a', ...more });

test('a fact that is changed in one persona is changed in all; each keeps its own headline, order and what it hides', () => {
  const data = profile({
    id: 'b',
    persona: 'Data',
    headline: 'Analyst',
    experience: [job('e3'), job('e1'), job('gone')],
    hidden: ['e1'],
  });
  const changed = profile({
    headline: 'Engineer',
    phone: '+49 30 1',
    experience: [job('e1', 'New title'), job('e2'), job('e3')],
  });
  const shared = withSharedFacts(data, changed);
  expect(shared).toMatchObject({
    id: 'b',
    persona: 'Data',
    headline: 'Analyst',
    phone: '+49 30 1',
    hidden: ['e1'],
  });
  expect(shared.experience.map(({ title }) => title)).toEqual(['e2', 'e3', 'New title']);
  expect(shownProfile(shared).experience.map(({ id }) => id)).toEqual(['e2', 'e3']);
});

test('a persona that hides nothing is shown whole', () => {
  const whole = profile({ experience: [job('e1')] });
  expect(shownProfile(whole)).toBe(whole);
});
