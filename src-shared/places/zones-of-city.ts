import zones from '../../resources/places/zones.json' with { type: 'json' };
import { citiesNamed } from './cities.ts';
import { countryName } from './countries.ts';
import { placeKey } from './place-key.ts';

/** A time zone by IANA's name, and the place that it holds: `Munich, Germany`. */
export interface ZoneOfCity {
  zone: string;
  place: string;
}

const COUNTRIES: Readonly<Record<string, string>> = zones.countries;
const REGIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = zones.regions;
const MOST = 4;
/** A city so many times larger than another of its name is the one that is meant. */
const MUCH_LARGER = 10;

/** The time zones of the cities of a name, that of the largest city first; two where a region has two. Empty where the city, or its zone, is not known. */
export function zonesOfCity(name: string): ZoneOfCity[] {
  const [town = ''] = name.split(',');
  const cities = citiesNamed(town);
  const large = cities.filter(({ people }) => people * MUCH_LARGER >= (cities[0]?.people ?? 0));
  const all = large.flatMap((city) => {
    const own = REGIONS[city.country]?.[city.region] ?? COUNTRIES[city.country] ?? [];
    return [own].flat().map((zone) => ({ zone, place: `${city.name}, ${countryName(city.country)}` }));
  });
  return all.filter(({ zone }, at) => all.findIndex((other) => other.zone === zone) === at).slice(0, MOST);
}

/** IANA's name of the zone that a person names: the name itself in any writing, the city in it, or a city of one zone alone. Null where it is none, or may be several. */
export function zoneNamed(said: string): string | null {
  const key = placeKey(said);
  if (key === '') return null;
  const own = Intl.supportedValuesOf('timeZone').find(
    (zone) => placeKey(zone) === key || placeKey(zone.split('/').at(-1) ?? '') === key,
  );
  if (own !== undefined) return own;
  const [first, second] = zonesOfCity(said);
  return second === undefined ? (first?.zone ?? null) : null;
}
