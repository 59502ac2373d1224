import { type City, citiesNamed } from './cities.ts';
import { isNextTo } from './part-of-city.ts';
import { placeKey } from './place-key.ts';
import { saysRemote } from './place-words.ts';
import { type PlaceReading, type PlaceSense, readPlace } from './read-place.ts';
import { regionsNamed } from './regions.ts';
import { splitPlaces } from './split-places.ts';

/** How near a job's place is to the user's home; `open` where the place does not bind. */
export type Nearness = 'same-city' | 'same-region' | 'same-country' | 'elsewhere' | 'open' | 'unknown';

export interface Home {
  city: string;
  region: string;
  /** ISO 3166-1 alpha-2, or a name. */
  country: string;
}

const ORDER: readonly Nearness[] = [
  'open',
  'same-city',
  'same-region',
  'same-country',
  'unknown',
  'elsewhere',
];
/** A city alone is the one of the user's country where it has so many times the people of any other of its name. */
const CLEARLY = 3;
/** Thousands: an only city of its name is that one where this many live there. */
const KNOWN = 50;
/** Thousands: a town of fewer is none beside a region of its name. */
const SMALL = 100;
/** Where the first-level regions are nations, being in the same one says no more than the country. */
const NATIONS = new Set(['GB']);

/** How near a job's place, as the posting writes it, is to home. Another country only where both are known. */
export function nearness(place: string, home: Home): Nearness {
  if (place.trim() === '') return 'open';
  const found = splitPlaces(withoutDistricts(place)).map((one) => nearnessOf(readPlace(one), one, home));
  if (found.length === 0) found.push(nearnessOf(readPlace(place), place, home));
  return nearest(found);
}

/** "Birmingham (Edgbaston)": what stands in brackets behind a place and is no place that is known. */
function withoutDistricts(place: string): string {
  return place.replace(/(?<=\p{L})\s*\((\p{Lu}[\p{L} '’-]+)\)/gu, (whole, inside: string) => {
    const reading = readPlace(inside);
    return reading.kind === 'place' && reading.senses.length === 0 ? '' : whole;
  });
}

/** The best of several. */
export function nearest(found: readonly Nearness[]): Nearness {
  return ORDER.find((one) => found.includes(one)) ?? 'unknown';
}

function nearnessOf(reading: PlaceReading, text: string, home: Home): Nearness {
  if (reading.kind === 'anywhere') return 'open';
  if (reading.kind === 'not-said') return 'unknown';
  if (reading.kind === 'kind-of-work') return saysRemote(text) ? 'open' : 'unknown';
  const own = homeOf(home);
  if (reading.kind === 'area')
    return own === null ? 'unknown' : reading.countries.includes(own.country) ? 'open' : 'elsewhere';
  const { senses } = reading;
  // A street with its number says nothing of how far it is.
  const towns = reading.names.filter((name) => !/\d/.test(name));
  const names = towns.length > 0 ? towns : reading.names;
  if (
    home.region !== '' &&
    own !== null &&
    names.slice(names.length > 1 ? 1 : 0).some((name) => placeKey(name) === placeKey(home.region)) &&
    senses.some(({ country }) => country === own.country) &&
    !names.some((name) => isNamed(name, home.city, own))
  )
    return 'same-region';
  const isHomeCity = home.city !== '' && names.some((name) => isNamed(name, home.city, own));
  if (isHomeCity && (names.length === 1 || own === null || senses.length === 0)) return 'same-city';
  if (own === null || senses.length === 0) return 'unknown';
  if (names.length === 1) return ofOneName(senses, own);
  const [largest] = senses.toSorted((a, b) => (b.city?.people ?? 0) - (a.city?.people ?? 0));
  // "Trafford Park, Manchester": only the town behind is known, and the user's is by far the largest of its name.
  if (isHomeCity && largest !== undefined && largest.city === own.city && own.city !== null)
    if (own.city.people >= CLEARLY * most(senses.filter((sense) => sense !== largest))) return 'same-city';
  return same(senses.map((sense) => compare(sense, own, isHomeCity)));
}

/** A city alone: the user's country decides only where no other city of the name comes near it. */
function ofOneName(senses: readonly PlaceSense[], own: PlaceSense): Nearness {
  const isCity = senses.every(({ city, explains }) => city !== null && explains === 1);
  const here = senses.filter(({ country }) => country === own.country);
  const away = senses.filter(({ country }) => country !== own.country);
  const [first] = here;
  if (!isCity) {
    if (first === undefined) return 'elsewhere';
    // Towns abroad bear the name of the user's own region, too.
    const around = here.find(({ city, region }) => city === null && region !== null && region === own.region);
    const isElse = here.some(
      ({ city, region }) => region !== own.region && city !== null && city.people >= KNOWN,
    );
    if (around !== undefined && !isElse) return compare(around, own, false);
    // "Andalucía" is a region with millions of people, and a small town abroad.
    const isRegion = first.city === null && first.region !== null;
    if (isRegion && away.every(({ city }) => city !== null) && most(away) < SMALL)
      return compare(first, own, false);
    if (away.length === 0 || (first.city === null && first.region === null))
      return compare(first, own, false);
    return (first.city?.people ?? 0) >= CLEARLY * most(away) && first.city !== null
      ? compare(first, own, false)
      : 'unknown';
  }
  if (first === undefined) return isOneKnown(away) ? 'elsewhere' : 'unknown';
  return most(here) >= CLEARLY * most(away) ? compare(first, own, false) : 'unknown';
}

/** "Vienna" is one city; "Santa Cruz" is many, and may be a town that is too small to be known. */
function isOneKnown(senses: readonly PlaceSense[]): boolean {
  const [largest = 0, second = 0] = senses.map(({ city }) => city?.people ?? 0).sort((a, b) => b - a);
  return largest >= KNOWN && largest >= CLEARLY * second;
}

function most(senses: readonly PlaceSense[]): number {
  return Math.max(0, ...senses.map(({ city }) => city?.people ?? 0));
}

function compare(sense: PlaceSense, own: PlaceSense, isHomeCity: boolean): Nearness {
  if (sense.country !== own.country) return 'elsewhere';
  const otherRegion = sense.region !== null && own.region !== null && sense.region !== own.region;
  const isOther =
    sense.city !== null &&
    own.city !== null &&
    sense.city !== own.city &&
    !(isHomeCity && isNextTo(sense.city, own.city) && !isTownOfRegion(sense.city, own));
  if (!otherRegion && !isOther && (isHomeCity || sense.city !== null) && (isHomeCity || own.city !== null))
    return 'same-city';
  return sense.region !== null && sense.region === own.region && !NATIONS.has(own.country)
    ? 'same-region'
    : 'same-country';
}

/** "Amersfoort, Utrecht": a large town in the region that is called like its city. */
function isTownOfRegion({ people, country, region }: City, { city, country: land }: PlaceSense): boolean {
  const named = city === null ? [] : regionsNamed(city.name);
  return (
    people >= KNOWN && named.some((one) => one.country === land && country === land && one.code === region)
  );
}

function same(found: readonly Nearness[]): Nearness {
  const [first = 'unknown'] = found;
  return found.every((one) => one === first) ? first : 'unknown';
}

function isNamed(name: string, city: string, own: PlaceSense | null): boolean {
  if (placeKey(name) === placeKey(city)) return true;
  return own?.city !== null && own?.city !== undefined && citiesNamed(name).includes(own.city);
}

/** Where the user lives; null where the profile names no country and no city that is known. */
function homeOf({ city, region, country }: Home): PlaceSense | null {
  const reading = readPlace([city, region, country].filter((part) => part !== '').join(', '));
  const code = readPlace(country);
  const own = code.kind === 'place' ? code.senses[0]?.country : undefined;
  if (reading.kind !== 'place') return null;
  const known = reading.senses.find((sense) => own === undefined || sense.country === own);
  if (known !== undefined) return known;
  return own === undefined ? null : { country: own, region: null, city: null, explains: 1 };
}
