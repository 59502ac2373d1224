import { citiesNamed } from '#shared/places/cities.ts';
import { regionsNamed } from '#shared/places/regions.ts';

/** "68161 Baden-Württemberg - Mannheim": a region, and behind a stroke the town in it. */
export function townLast(label: string): string {
  const [, region = '', town = ''] =
    /^(?:\d{4,5} )?(\p{Lu}[\p{L} -]+?) [-–] (\p{Lu}[\p{L} -]+)$/u.exec(label) ?? [];
  const isTown = citiesNamed(town).some((city) =>
    regionsNamed(region).some(({ country, code }) => country === city.country && code === city.region),
  );
  return isTown ? `${town}, ${region}` : label;
}
