import { expect, it } from 'vitest';
import { keepableProfile } from '#renderer/features/profile/keepable-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const job = (id: string, start: string) => ({ id, title: 'Engineer', company: id, start });
const profileOf = (headline: string, jobs: ReturnType<typeof job>[]) =>
  Profile.parse({
    id: 'p1',
    name: { first: 'Ada', last: 'Example', full: 'Ada Example' },
    headline,
    address: {},
    experience: jobs.map((one) => ({ ...one, start: '' })),
  });
const typedAs = (profile: Profile, starts: string[]): Profile => ({
  ...profile,
  experience: profile.experience.map((one, index) => ({ ...one, start: starts[index] ?? '' })),
});

it('stores all but the wrong field, which stays as it was, also when its item has moved', () => {
  const stored = typedAs(profileOf('old', [job('a', ''), job('b', '')]), ['2019', '2021']);
  const typed = typedAs(profileOf('new', [job('b', ''), job('a', '')]), ['spring', '2018']);
  const kept = keepableProfile(typed, ['experience.0.start'], stored);
  expect(kept.headline).toBe('new');
  expect(kept.experience.map((one) => [one.id, one.start])).toEqual([
    ['b', '2021'],
    ['a', '2018'],
  ]);
});

it('leaves a wrong field of a new item empty, and what was typed untouched', () => {
  const typed = typedAs(profileOf('', [job('new', '')]), ['spring']);
  const kept = keepableProfile(typed, ['experience.0.start'], profileOf('', []));
  expect(kept.experience[0]?.start).toBe('');
  expect(typed.experience[0]?.start).toBe('spring');
});

it('keeps the stored name while the typed one is empty', () => {
  const stored = profileOf('', []);
  const kept = keepableProfile({ ...stored, name: { ...stored.name, full: '' } }, ['name.full'], stored);
  expect(kept.name.full).toBe('Ada Example');
});
