import { expect, test } from 'vitest';
import { zoneNamed, zonesOfCity } from '#shared/places/zones-of-city.ts';
import zones from '../../../../resources/places/zones.json' with { type: 'json' };

test.each([
  ['New York', 'America/New_York'],
  ['los angeles', 'America/Los_Angeles'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['London', 'Europe/London'],
  ['München', 'Europe/Berlin'],
  ['Atlanta', 'America/New_York'],
  ['Seattle', 'America/Los_Angeles'],
  ['Montréal', 'America/Toronto'],
  ['Bengaluru', 'Asia/Calcutta'],
  ['Kyoto', 'Asia/Tokyo'],
  ['Las Palmas de Gran Canaria', 'Atlantic/Canary'],
  ['Manaus', 'America/Manaus'],
])('%s is on the clock of %s', (city, zone) => {
  expect(zoneNamed(city)).toBe(zone);
});

test.each(['Knoxville', 'Nowhere at all', '', '14:00'])('%s is of no one zone', (city) => {
  expect(zoneNamed(city)).toBeNull();
});

test('cities of one name are told apart, the largest first, and a region of two zones offers both', () => {
  const [first, ...others] = zonesOfCity('Birmingham');
  expect(first).toEqual({ zone: 'Europe/London', place: 'Birmingham, United Kingdom' });
  expect(others).toContainEqual({ zone: 'America/Chicago', place: 'Birmingham, United States' });
  expect(zonesOfCity('Knoxville').map(({ zone }) => zone)).toEqual(
    expect.arrayContaining(['America/Chicago', 'America/New_York']),
  );
});

test('each zone of the list is one that clocks know', () => {
  const all = [
    ...Object.values(zones.countries),
    ...Object.values(zones.regions).flatMap((of) => Object.values(of).flat()),
  ];
  for (const timeZone of all) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
});
