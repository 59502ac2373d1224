import { expect, it } from 'vitest';
import { namesCountry } from '#shared/places/names-country.ts';

it('sees whether a question says where it holds', () => {
  expect(namesCountry('Are you authorized to work in the US?')).toBe(true);
  expect(namesCountry('Do you need sponsorship in Spain?')).toBe(true);
  expect(namesCountry('Would you like to work with us?')).toBe(false);
  expect(namesCountry('May work in the country')).toBe(false);
});
