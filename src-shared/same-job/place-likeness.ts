import { remembered } from '../domain/remembered.ts';
import { type City, citiesNamed } from '../places/cities.ts';
import { placeKey } from '../places/place-key.ts';
import { bareName, PARTS_OF_TOWN } from '../places/place-words.ts';
import { isPlaceName, type PlaceSense, readPlace } from '../places/read-place.ts';
import { splitPlaces } from '../places/split-places.ts';

/**
 * Whether two postings may be at one place: `same` where a town is named by both, `other` where each names only others,
 * `unknown` where one names none or only what is around it, `doubtful` where both name a town and not clearly one.
 * `Leeds` and `Leeds, UK` are the same, as `Köln` and `Cologne`; `Portland, Oregon` and `Portland, Maine` are not.
 */
export function comparePlaces(left: readonly string[], right: readonly string[]): PlaceLikeness {
  const [a, b] = [sitesOf(left), sitesOf(right)];
  const found = new Set(a.flatMap((one) => b.map((other) => compare(one, other))));
  return ORDER.find((likeness) => found.has(likeness)) ?? 'unknown';
}

export type PlaceLikeness = 'same' | 'other' | 'unknown' | 'doubtful';

const ORDER: readonly PlaceLikeness[] = ['same', 'unknown', 'doubtful', 'other'];
/** A town without its country is the one with so many times the people of any other of its name. */
const CLEARLY = 3;

interface Site {
  /** Its parts as keys, the narrowest first. */
  parts: readonly string[];
  senses: readonly PlaceSense[];
  /** The countries of an area such as "EU". */
  countries: readonly string[];
  /** The words for a part of the town, a street or a town that is not known. */
  finer: ReadonlySet<string>;
}

/** A chain's hundreds of like jobs are each compared with all the others: their places are read once. */
const REMEMBERED = 2_000;

const sitesOf = (places: readonly string[]): Site[] => places.flatMap(sitesIn);

const sitesIn = remembered(REMEMBERED, (written: string): readonly Site[] =>
  splitPlaces(written).flatMap((place): Site[] => {
    const reading = readPlace(place);
    if (reading.kind === 'area')
      return [{ parts: [placeKey(place)], senses: [], countries: reading.countries, finer: new Set() }];
    if (reading.kind !== 'place') return [];
    const parts = reading.names.map(placeKey);
    return [{ parts, senses: reading.senses, countries: [], finer: finerOf(place, reading.senses) }];
  }),
);

function compare(one: Site, other: Site): PlaceLikeness {
  if (one.countries.length > 0 || other.countries.length > 0) return ofAreas(one, other);
  if (one.senses.length === 0 || other.senses.length === 0) return ofNames(one, other);
  const pairs = one.senses.flatMap((sense) =>
    other.senses.filter((like) => mayBe(sense, like)).map((like) => [sense, like] as const),
  );
  if (pairs.length === 0) return mayMean(one, other) || mayMean(other, one) ? 'unknown' : 'other';
  const clear = pairs.find(([sense, like]) => isClearly(sense, one.senses) && isClearly(like, other.senses));
  const [sense, like] = clear ?? pairs[0] ?? [];
  if (sense === undefined || like === undefined) return 'unknown';
  if (sense.city === null && like.city === null) return ofRegions(one, other, sense, like);
  if (sense.city === null || like.city === null) {
    // "Omak, WA" and "Seattle, WA": a town that is not known is another one.
    const wider = sense.city === null ? one : other;
    return wider.finer.size > 0 ? 'other' : 'unknown';
  }
  const parts = ofFiner(one.finer, other.finer);
  return parts === 'same' && clear === undefined && one.parts.join() !== other.parts.join()
    ? 'unknown'
    : parts;
}

function ofRegions(one: Site, other: Site, sense: PlaceSense, like: PlaceSense): PlaceLikeness {
  if (one.finer.size > 0 && other.finer.size > 0)
    return ofFiner(one.finer, other.finer) === 'same' ? 'same' : 'other';
  if (one.finer.size > 0 || other.finer.size > 0) return 'unknown';
  return sense.region === like.region ? 'same' : 'unknown';
}

function ofAreas(one: Site, other: Site): PlaceLikeness {
  if (one.parts.join() === other.parts.join()) return 'same';
  const countries = (site: Site) => [...site.countries, ...site.senses.map(({ country }) => country)];
  return countries(one).some((country) => countries(other).includes(country)) ? 'unknown' : 'other';
}

/** Where one of them is not known at all: by its name. */
function ofNames(one: Site, other: Site): PlaceLikeness {
  if (one.parts[0] === other.parts[0]) return 'same';
  if (isLatin(one) !== isLatin(other)) return 'unknown';
  // "Odense C" is in Odense.
  const [a = '', b = ''] = [one.parts[0], other.parts[0]];
  if (a.startsWith(`${b} `) || b.startsWith(`${a} `)) return 'unknown';
  const [less, more] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  return less.parts.every((part) => more.parts.includes(part)) ? 'unknown' : 'other';
}

const isLatin = ({ parts }: Site): boolean => /\p{Script=Latin}/u.test(parts.join(' '));

function ofFiner(one: ReadonlySet<string>, other: ReadonlySet<string>): PlaceLikeness {
  const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
    [...some].every((word) => all.has(word));
  if (holds(one, other) || holds(other, one)) return 'same';
  // A street may be in the part of the town that the other names.
  return isStreet(one) === isStreet(other) ? 'other' : 'doubtful';
}

const isStreet = (words: ReadonlySet<string>): boolean =>
  words.size > 1 && [...words].some((word) => /\d/.test(word));

function mayBe(sense: PlaceSense, like: PlaceSense): boolean {
  return (
    sense.country === like.country &&
    (sense.region === null || like.region === null || sense.region === like.region) &&
    (sense.city === null || like.city === null || sense.city === like.city)
  );
}

/** "Portland" is the one in Oregon, and may be that in Maine. */
function mayMean(bare: Site, known: Site): boolean {
  const [name = '', more] = bare.parts;
  return (
    more === undefined && known.senses.some(({ city }) => city !== null && citiesNamed(name).includes(city))
  );
}

function isClearly(sense: PlaceSense, all: readonly PlaceSense[]): boolean {
  const people = (city: City | null) => city?.people ?? 0;
  return all.every((one) => one === sense || people(sense.city) >= CLEARLY * people(one.city));
}

const POSTCODE = /\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;

function finerOf(place: string, senses: readonly PlaceSense[]): Set<string> {
  const known = new Set(
    place
      .split(/[,;()[\]|/]|\s[-–—]\s/)
      .map(bareName)
      .filter((part) => isKnownAs(part, senses))
      .flatMap((part) => placeKey(part).split(' ')),
  );
  const towns = senses.flatMap(({ city }) => (city === null ? [] : [city]));
  const words = placeKey(bareName(place.replace(POSTCODE, ' '))).split(' ');
  const names = words.flatMap((_, at) => words.slice(at).map((__, more) => words.slice(at, at + more + 1)));
  for (const name of names)
    if (citiesNamed(name.join(' ')).some((city) => towns.includes(city)))
      for (const word of name) known.add(word);
  return new Set(words.filter((word) => word !== '' && !known.has(word) && !PARTS_OF_TOWN.has(word)));
}

/** Whether a part is the name of the town, or of what is around it. */
function isKnownAs(part: string, senses: readonly PlaceSense[]): boolean {
  const reading = readPlace(part);
  if (reading.kind !== 'place') return true;
  return (
    isPlaceName(part) &&
    reading.senses.some((sense) =>
      senses.some((own) => mayBe(sense, own) && (sense.city === null || sense.city === own.city)),
    )
  );
}
