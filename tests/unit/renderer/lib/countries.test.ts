import { expect, it } from 'vitest';
import { COUNTRIES, countryName, namesCountry } from '#renderer/lib/countries.ts';

it('lists each country of today once, by name', () => {
  const names = COUNTRIES.map(({ label }) => label);
  expect(names.length).toBeGreaterThan(230);
  expect(new Set(names).size).toBe(names.length);
  for (const code of ['DE', 'GB', 'US', 'NG', 'IN', 'BR', 'KR'])
    expect(COUNTRIES.map(({ value }) => value)).toContain(code);
  expect(countryName('DE')).toBe('Germany');
});

it('sees whether a question says where it holds', () => {
  expect(namesCountry('Are you authorized to work in the US?')).toBe(true);
  expect(namesCountry('Do you need sponsorship in Spain?')).toBe(true);
  expect(namesCountry('Would you like to work with us?')).toBe(false);
  expect(namesCountry('May work in the country')).toBe(false);
});
