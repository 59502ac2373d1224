import type { JobLead } from '#shared/domain/job.ts';
import type { SearchFilters, SearchPlace } from '#shared/domain/search-filters.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { doCountiesMeet, isInCounty } from '#shared/places/counties.ts';
import { distanceKm } from '#shared/places/distance.ts';
import { saysRemote } from '#shared/places/place-words.ts';
import { type PlaceReading, type PlaceSense, readPlace } from '#shared/places/read-place.ts';

/** Around a city without a radius: towns that people still call it. */
const AROUND_KM = 25;
/** A name alone means no city of which another of the name has more than so many times the people. */
const CLEARLY = 3;

/** The filter of places and of remote work as one check; null where neither is asked for. */
export function placeCheck(
  filters: SearchFilters,
): readonly [why: string, misfits: (lead: JobLead) => boolean] | null {
  const { places, remote, remoteIn } = filters;
  if (places.length === 0 && remote === null) return null;
  const names = places.map(({ name }) => name).join(' or ');
  const where = remoteIn === '' ? '' : ` in ${remoteIn}`;
  if (remote === 'only')
    return [
      `do not say that they are remote${where}`,
      (lead) => !isRemote(lead) || !isOpenIn(lead, remoteIn),
    ];
  if (places.length === 0) return remote === 'no' ? ['are remote', (lead) => isRemote(lead)] : null;
  const why = remote === 'also' ? `are neither in ${names} nor remote${where}` : `are not in ${names}`;
  return [
    why,
    (lead) => {
      if (isRemote(lead)) return remote !== 'also' || !isOpenIn(lead, remoteIn);
      return !placesOf(lead).some((place) => places.some((wanted) => mayBeAt(place, wanted)));
    },
  ];
}

/** "Remote Canada"; "Homerton" is a part of London. */
const REMOTE = /(?<!\p{L})remote(?!\p{L})/iu;

function isRemote({ location, job }: JobLead): boolean {
  if (job?.remote) return job.remote === 'remote';
  return (location ?? '').split(/[,;()/|]|\s[-–—]\s|\sor\s/).some((piece) => {
    const { kind } = readPlace(piece);
    return kind === 'anywhere' || ((kind === 'kind-of-work' || REMOTE.test(piece)) && saysRemote(piece));
  });
}

/** A lead without a place may be anywhere. */
function placesOf({ location, job }: JobLead): string[] {
  const places = job?.locations.length ? job.locations : (location?.split('; ') ?? []);
  return places.length > 0 ? places : [''];
}

/** Whether who lives there may do it: not where its places are known to be in other countries. */
function isOpenIn(lead: JobLead, area: string): boolean {
  if (area === '') return true;
  const countries = area.split('; ').flatMap(countriesOf);
  if (countries.length === 0) return true;
  return placesOf(lead).some((place) => {
    const own = countriesOf(place);
    return own.length === 0 || own.some((country) => countries.includes(country));
  });
}

function countriesOf(place: string): string[] {
  const reading = readPlace(place);
  if (reading.kind === 'area') return [...reading.countries];
  return reading.kind === 'place' ? reading.senses.map(({ country }) => country) : [];
}

/** Whether a place is, or may be, the one that is wanted. */
function mayBeAt(place: string, wanted: SearchPlace): boolean {
  const own = readPlace(place);
  const sought = readPlace(wanted.name);
  if (sought.kind === 'area') return countriesMeet(own, sought.countries);
  if (sought.kind !== 'place' || sought.senses.length === 0)
    return own.kind !== 'place' || saysName(place, wanted.name);
  if (own.kind === 'area') return sought.senses.some(({ country }) => own.countries.includes(country));
  // A postcode or a village that is not known may be anywhere.
  if (own.kind !== 'place' || own.senses.length === 0) return true;
  const around = wanted.radiusKm ?? AROUND_KM;
  return meantBy(sought).some((target) => own.senses.some((sense) => isThere(sense, target, around)));
}

function isThere(sense: PlaceSense, target: PlaceSense, aroundKm: number): boolean {
  if (sense.city !== null && target.city !== null) return distanceKm(sense.city, target.city) <= aroundKm;
  if (sense.country === target.country) {
    if (target.county && sense.city !== null) return isInCounty(target.county, sense.city);
    if (sense.county && target.city !== null) return isInCounty(sense.county, target.city, aroundKm);
    if (sense.county && target.county) return doCountiesMeet(sense.county, target.county);
  }
  return (
    sense.country === target.country &&
    (sense.region === null || target.region === null || sense.region === target.region)
  );
}

/** What a wanted place may be: "Georgia" both the state and the country, "Washington" the capital, too, "Leeds" one city. */
function meantBy({ senses, names }: PlaceReading & { kind: 'place' }): PlaceSense[] {
  const [name = '', more] = names;
  const cities =
    more === undefined
      ? citiesNamed(name).map((city) => ({ country: city.country, region: city.region, city, explains: 1 }))
      : [];
  const all = [...senses, ...cities];
  const most = Math.max(...all.map(({ city }) => city?.people ?? 0));
  return all.filter(({ city }) => city === null || city.people * CLEARLY >= most);
}

function countriesMeet(own: PlaceReading, countries: readonly string[]): boolean {
  if (own.kind === 'area') return own.countries.some((country) => countries.includes(country));
  if (own.kind !== 'place' || own.senses.length === 0) return true;
  return own.senses.some(({ country }) => countries.includes(country));
}

function saysName(place: string, name: string): boolean {
  return place.toLowerCase().includes(name.toLowerCase());
}
