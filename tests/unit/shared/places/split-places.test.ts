import { expect, test } from 'vitest';
import { readPlace } from '#shared/places/read-place.ts';
import { splitPlaces } from '#shared/places/split-places.ts';

test.each([
  ['Coimbra, teletrabalho', ['Coimbra']],
  ['Denver, CO, Hybrid', ['Denver, CO']],
  ['Hybrid - Denver, CO', ['Denver, CO']],
  ['Remote, Canada', ['Remote, Canada']],
  ['US, CO, Denver', ['Denver, CO, US']],
  ['Texas, El Paso', ['El Paso, Texas']],
  ['Germany, Spain', ['Germany', 'Spain']],
  ['Getafe, Madrid', ['Getafe, Madrid']],
  ['Madrid, Barcelona', ['Madrid', 'Barcelona']],
  ['Campinas/SP', ['Campinas, SP']],
  ['n/a', []],
  ['Oslo/Bergen', ['Oslo', 'Bergen']],
  ['Ikeja, Lagos', ['Ikeja, Lagos']],
  ['Bergamo, BG, Italy', ['Bergamo, BG, Italy']],
  ['Middelburg, Mpumalanga', ['Middelburg, Mpumalanga']],
  ['Quezon City, Metro Manila', ['Quezon City, Metro Manila']],
  ['Leeds, Bradford', ['Leeds', 'Bradford']],
  ['Oban, Argyll and Bute', ['Oban, Argyll and Bute']],
  ['Rzeszów / zdalnie', ['Rzeszów', 'zdalnie']],
  ['Remote (Spain or Portugal)', ['Spain', 'Portugal']],
  ['Various sites across Fife', ['Fife']],
  ['Leeds or Bradford (your choice)', ['Leeds', 'Bradford']],
  ['Mold, Flintshire, Wales', ['Mold, Flintshire, Wales']],
  ['Port of Spain, Trinidad and Tobago', ['Port of Spain, Trinidad and Tobago']],
  ['Reno, NV or Boise, ID', ['Reno, NV', 'Boise, ID']],
])('%s', (line, places) => expect(splitPlaces(line)).toEqual(places));

const countryOf = (text: string) => {
  const reading = readPlace(text);
  return reading.kind === 'place' ? [...new Set(reading.senses.map(({ country }) => country))] : [];
};

test.each([
  ['Perth, WA', ['AU']],
  ['Bunbury WA', ['AU']],
  ['Seattle, WA', ['US']],
  ['Nowhereville, WA', ['US']],
  ['Hobart TAS', ['AU']],
  ['Adelaide SA 5000', ['AU']],
  ['Halifax NS', ['CA']],
])('the country of %s', (text, countries) => expect(countryOf(text)).toEqual(countries));
