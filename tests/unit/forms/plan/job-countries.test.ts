import { expect, it } from 'vitest';
import { jobCountries } from '#main/forms/plan/job-countries.ts';

const home = { city: 'Leeds', country: 'GB' };

it.each([
  [['Berlin, Germany'], ['DE']],
  [['Austin, TX'], ['US']],
  [['Austin, Texas, United States'], ['US']],
  [['Remote - Spain', 'Madrid, Spain'], ['ES']],
  [
    ['London, UK', 'Dublin, Ireland'],
    ['GB', 'IE'],
  ],
  [['Leeds'], ['GB']],
  [['Remote'], []],
  [[], []],
  // Germany or Delaware, Georgia or Georgia: no answer holds for a country that can not be told.
  [['Berlin, DE'], ['unknown']],
  [['Tbilisi, Georgia'], ['unknown']],
  [['Rotterdam'], ['unknown']],
])('%j are in %j', (places, countries) => {
  expect(jobCountries(places, home)).toEqual(countries);
});

it('reads the letters of a state as one at home in the United States alone', () => {
  const us = { city: 'Reno', country: 'US' };
  expect(jobCountries(['Denver, CO', 'San Francisco, CA'], us)).toEqual(['US']);
  expect(jobCountries(['Denver, CO'], home)).toEqual(['unknown']);
  expect(jobCountries(['Berlin, DE'], us)).toEqual(['unknown']);
  expect(jobCountries(['Toronto, ON, CA'], us)).toEqual(['unknown']);
});

it('asks where the town is before it takes two letters for a state', () => {
  const us = { city: 'Reno', country: 'US' };
  for (const place of ['Toronto, CA', 'Bogotá, CO', 'Buenos Aires, AR', 'Milano, MI'])
    expect(jobCountries([place], us)).toEqual(['unknown']);
  expect(jobCountries(['Perth, WA'], us)).toEqual(['AU']);
  expect(jobCountries(['Vancouver, WA'], us)).toEqual(['US']);
  expect(jobCountries(['Omak, WA'], us)).toEqual(['US']);
  expect(jobCountries(['Omak, WA'], home)).toEqual(['unknown']);
  expect(jobCountries(['Toronto, CA'], { city: 'Ottawa', country: 'CA' })).toEqual(['CA']);
});
