import { expect, it } from 'vitest';
import { COUNTRIES, countryName } from '#renderer/lib/countries.ts';

it('lists each country of today once, by name', () => {
  const names = COUNTRIES.map(({ label }) => label);
  expect(names.length).toBeGreaterThan(230);
  expect(new Set(names).size).toBe(names.length);
  for (const code of ['DE', 'GB', 'US', 'NG', 'IN', 'BR', 'KR'])
    expect(COUNTRIES.map(({ value }) => value)).toContain(code);
  expect(countryName('DE')).toBe('Germany');
});
