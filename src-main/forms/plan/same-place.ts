import { type City, citiesNamed } from '#shared/places/cities.ts';
import { regionsNamed } from '#shared/places/regions.ts';
import { countryCode } from './countries.ts';
import { normalise } from './similarity.ts';

/** How many times as many people as its next namesake has a city that its name alone can mean. */
const FAR_LARGER = 10;

interface Place {
  country: string;
  /** The region's code; null where none is said, undefined where the one that is said is not known. */
  region: string | null | undefined;
}

interface Read {
  city: string;
  around: string[];
  cities: readonly City[];
  places: Place[];
}

/**
 * Whether a place as a list writes it is the place `City, Region, Country`, in their names or codes: the same city, in the
 * same region of the same country, with nothing beside it that was not asked for. What one of the two leaves out must
 * follow from the city's name: `Berlin, Germany` is `Berlin, BE, Germany`; `Berlin, Connecticut` is not, nor is
 * `Cambridge` the one in Massachusetts.
 */
export function samePlace(shown: string, wanted: string): boolean {
  if (!shown.includes(',') && !wanted.includes(',')) return false;
  const [there, here] = [read(shown), read(wanted)];
  if (there === null || here === null || !sameCity(there, here)) return false;
  if (there.around.join() === here.around.join()) return true;
  if (there.around.length === 0) return isMeantByName(there, here);
  if (here.around.length === 0) return isMeantByName(here, there);
  if (there.places.some((one) => here.places.some((other) => agree(one, other, here.cities)))) return true;
  return isUnknown(there, here) && there.around.every((part) => here.around.includes(part));
}

/** Whether two name one state, province or other region, by name or by code. */
export function sameRegion(shown: string, wanted: string): boolean {
  const named = regionsNamed(wanted.trim());
  return regionsNamed(shown.replace(/\([^)]*\)/g, '').trim()).some((one) =>
    named.some(({ country, code }) => one.country === country && one.code === code),
  );
}

function read(text: string): Read | null {
  const [name = '', ...parts] = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => normalise(part) !== '');
  if (normalise(name) === '') return null;
  const cities = citiesNamed(name);
  const all = placesOf(parts);
  // "MA" is Massachusetts and Morocco: where the city is tells which.
  const confirmed = all.filter((place) => cities.some((city) => isIn(city, place)));
  return {
    city: normalise(name),
    around: parts.map(normalise),
    cities,
    places: confirmed.length > 0 ? confirmed : all,
  };
}

function placesOf(parts: readonly string[]): Place[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const before = parts.slice(0, -1);
  const country = countryCode(last);
  const named = before.flatMap((part) => regionsNamed(part)).filter((region) => region.country === country);
  const region = before.length === 0 ? null : (named[0]?.code ?? undefined);
  return [
    ...(country === null ? [] : [{ country, region }]),
    ...regionsNamed(last).map(({ country: of, code }) => ({ country: of, region: code })),
  ];
}

function isIn(city: City, { country, region }: Place): boolean {
  return city.country === country && (region === null || region === undefined || city.region === region);
}

function sameCity(one: Read, other: Read): boolean {
  return one.city === other.city || one.cities.some((city) => other.cities.includes(city));
}

function agree(one: Place, other: Place, cities: readonly City[]): boolean {
  if (one.country !== other.country) return false;
  if (one.region === other.region && one.region !== undefined) return true;
  const namesakes = cities.filter(({ country }) => country === one.country);
  if (namesakes.length < 2) return true;
  const region = one.region ?? other.region;
  if (one.region && other.region) return false;
  // A region that is said and not known says nothing against the largest of them.
  return isLargest(namesakes, { country: one.country, region: region ?? null });
}

function isMeantByName(alone: Read, whole: Read): boolean {
  if (alone.cities.length === 0) return whole.places.length > 0;
  return whole.places.some((place) => isLargest(alone.cities, place));
}

function isLargest([largest, ...others]: readonly City[], place: Place): boolean {
  if (largest === undefined || !isIn(largest, place)) return false;
  const next = others.find(({ country, region }) => country !== largest.country || region !== largest.region);
  return next === undefined || largest.people >= FAR_LARGER * next.people;
}

const isUnknown = (one: Read, other: Read): boolean => one.places.length === 0 || other.places.length === 0;
