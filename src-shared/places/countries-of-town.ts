import { readPlace } from './read-place.ts';

/** The countries (ISO 3166-1 alpha-2) in which a town of this name is known within what stands behind it: a region or a country. */
export function countriesOfTown(town: string, within: string): string[] {
  const reading = readPlace(`${town}, ${within}`);
  if (reading.kind !== 'place') return [];
  const known = reading.senses.filter(({ city, explains }) => city !== null && explains > 1);
  return [...new Set(known.map(({ country }) => country))];
}
