import { countryCode } from './countries.ts';
import { normalise } from './similarity.ts';

/**
 * Whether a place as a list writes it is the place `City, Region, Country`: the same city, in the same country, or with
 * nothing beside it that was not asked for. `Berlin, Germany` is `Berlin, BE, Germany`; `Berlin, Connecticut` is not.
 */
export function samePlace(shown: string, wanted: string): boolean {
  const [city, ...around] = partsOf(wanted);
  const [shownCity, ...shownAround] = partsOf(shown);
  if (city === undefined || city !== shownCity || around.length === 0 || shownAround.length === 0)
    return false;
  const country = countryCode(around.at(-1) ?? '');
  const inCountry = country !== null && shownAround.some((part) => countryCode(part) === country);
  return inCountry || shownAround.every((part) => around.includes(part));
}

function partsOf(place: string): string[] {
  return place
    .split(',')
    .map(normalise)
    .filter((part) => part !== '');
}
