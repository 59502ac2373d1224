import cityData from '../../resources/places/cities.json' with { type: 'json' };
import otherNames from '../../resources/places/city-names.json' with { type: 'json' };
import { placeKey, withoutUmlautSpelling } from './place-key.ts';

export interface City {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames code of the first-level region, the postal one in the United States. */
  region: string;
  /** Hundredths of a degree. */
  latitude: number;
  longitude: number;
  /** Thousands. */
  people: number;
}

/** Made at the first need: 40,000 names take a tenth of a second. */
let index: Map<string, City[]> | null = null;

/** Every city with this name, under any of its names, the largest first. */
export function citiesNamed(name: string): readonly City[] {
  const key = placeKey(name);
  if (key === '') return [];
  index ??= readCities();
  return index.get(key) ?? index.get(withoutUmlautSpelling(key)) ?? [];
}

function readCities(): Map<string, City[]> {
  const byKey = new Map<string, City[]>();
  const also: Readonly<Record<string, Readonly<Record<string, readonly string[] | undefined>>>> =
    otherNames.countries;
  for (const [country, list] of Object.entries(cityData.countries)) {
    const largest = new Map<string, City>();
    for (const entry of list.split(';')) {
      const [name = '', region = '', latitude, longitude, people] = entry.split('|');
      const city = {
        name,
        country,
        region,
        latitude: Number(latitude),
        longitude: Number(longitude),
        people: Number(people),
      };
      add(byKey, name, city);
      if ((largest.get(name)?.people ?? -1) < city.people) largest.set(name, city);
    }
    for (const [name, others] of Object.entries(also[country] ?? {})) {
      const city = largest.get(name);
      if (city !== undefined) for (const other of others ?? []) add(byKey, other, city);
    }
  }
  for (const cities of byKey.values()) cities.sort((a, b) => b.people - a.people);
  return byKey;
}

function add(byKey: Map<string, City[]>, name: string, city: City): void {
  const key = placeKey(name);
  const cities = byKey.get(key);
  if (cities === undefined) byKey.set(key, [city]);
  else if (!cities.includes(city)) cities.push(city);
}
