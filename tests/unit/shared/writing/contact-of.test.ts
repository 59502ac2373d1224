import { expect, it } from 'vitest';
import { Profile } from '#shared/domain/profile.ts';
import { contactOf } from '#shared/writing/contact-of.ts';

const placeOf = (city: string, region: string, country: string): string =>
  contactOf(
    Profile.parse({
      id: 'p',
      name: { first: 'A', last: 'B', full: 'A B' },
      address: { city, region, country },
    }),
  ).location;

it('a document names the country that was read as its code', () => {
  expect(placeOf('Bergen', '', 'NO')).toBe('Bergen, Norway');
  expect(placeOf('Graz', 'Steiermark', 'Österreich')).toBe('Graz, Steiermark, Österreich');
  expect(placeOf('Bergen', '', '')).toBe('Bergen');
  expect(placeOf('', '', 'XX')).toBe('XX');
});
