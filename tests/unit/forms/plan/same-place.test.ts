import { expect, it } from 'vitest';
import { samePlace, sameRegion } from '#main/forms/plan/same-place.ts';

it.each([
  ['Portland, Maine, United States', 'Portland, Oregon, United States', false],
  ['Portland, OR', 'Portland, Oregon, United States', true],
  ['Portland, Multnomah County, Oregon, USA', 'Portland, OR, United States', true],
  ['Springfield, Missouri, United States', 'Springfield, Illinois, United States', false],
  ['Springfield, United States', 'Springfield, Illinois, United States', false],
  ['Columbus, GA, USA', 'Columbus, Ohio, United States', false],
  ['Richmond, California', 'Richmond, VA, United States', false],
  ['San Francisco, CA, United States', 'San Francisco, California, United States', true],
  ['Vancouver, BC, CA', 'Vancouver, British Columbia, Canada', true],
  ['Cambridge', 'Cambridge, MA', false],
  ['Cambridge, MA', 'Cambridge, United Kingdom', false],
  ['Berlin', 'Berlin, BE, Germany', true],
  ['Munich, Germany', 'München, Bayern, Deutschland', true],
  ['London, UK', 'London, England, United Kingdom', true],
  ['London, Ontario, Canada', 'London, United Kingdom', false],
  ['Paris, Texas, United States', 'Paris, France', false],
  ['Paris, Île-de-France, France', 'Paris, France', true],
  ['Paris, France', 'Paris', true],
  ['Portland, Maine', 'Portland', false],
  ['Kleinmachnow, Germany', 'Kleinmachnow, Brandenburg, Germany', true],
])('%s for %s: %s', (shown, wanted, same) => {
  expect(samePlace(shown, wanted)).toBe(same);
});

it('knows a region by its name and its code', () => {
  expect(sameRegion('California', 'CA')).toBe(true);
  expect(sameRegion('Bavaria', 'Bayern')).toBe(sameRegion('Bayern', 'Bavaria'));
  expect(sameRegion('Colorado', 'CA')).toBe(false);
  expect(sameRegion('', '')).toBe(false);
});
