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
  expect(validateProfile(wrong)).toEqual({
    'experience.0.start': 'Write a month and a year, such as Feb 2020',
  });
});

it('says of a job that ends before it begins, and of a phone number that is none', () => {
  const [job] = profile.experience;
  const ends = (end: string) =>
    validateProfile({ ...profile, phone: 'call me', experience: job ? [{ ...job, end }] : [] });
  expect(ends('2019')).toEqual({
    'experience.0.end': 'This is before it began',
    phone: 'This is no phone number; one looks like +44 20 7946 0958',
  });
  expect(Object.keys(ends('2020'))).toEqual(['phone']);
  expect(validateProfile({ ...profile, phone: '+٤٩ ٣٠ ١٢٣٤', email: ' ada@example.com ' })).toEqual({});
});

it('asks for a name', () => {
  expect(validateProfile({ ...profile, name: { ...profile.name, full: '' } })).toEqual({
    'name.full': 'a name is needed',
  });
});

it('says beside the field what is no e-mail address, and that a summary is too long', () => {
  for (const email of ['ada', 'ada@', 'ada@example', 'ada @example.com', 'a@b@example.com'])
    expect(Object.keys(validateProfile({ ...profile, email })), email).toEqual(['email']);
  for (const email of ['', 'ada@example.com', 'ada.x+jobs@mail.example.co.uk', 'ада@пример.рф'])
    expect(validateProfile({ ...profile, email }), email).toEqual({});
  expect(Object.keys(validateProfile({ ...profile, summary: 'a'.repeat(56_000) }))).toEqual(['summary']);
});
