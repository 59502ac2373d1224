import { expect, it } from 'vitest';
import { validateProfile } from '#renderer/features/profile/validate-profile.ts';
import { Profile } from '#shared/domain/profile.ts';

const profile = Profile.parse({
  id: 'p1',
  name: { first: 'Ada', last: 'Example', full: 'Ada Example' },
  address: {},
  experience: [{ id: 'e1', title: 'Engineer', company: 'Acme', start: '2020-03' }],
});

it('finds nothing wrong with a profile that can be stored', () => {
  expect(validateProfile(profile)).toEqual({});
});

it('names the field of a date that is none, in words', () => {
  const [job] = profile.experience;
  const wrong = { ...profile, experience: job ? [{ ...job, start: 'spring 2020' }] : [] };
  expect(validateProfile(wrong)).toEqual({ 'experience.0.start': 'a date is YYYY, YYYY-MM or YYYY-MM-DD' });
});

it('asks for a name', () => {
  expect(validateProfile({ ...profile, name: { ...profile.name, full: '' } })).toEqual({
    'name.full': 'a name is needed',
  });
});
