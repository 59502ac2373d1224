import { US_STATES } from '#shared/domain/us-states.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { countriesOfTown } from '#shared/places/countries-of-town.ts';
import { countryCode } from './countries.ts';
import { normalise } from './similarity.ts';

/** A place that is somewhere, though nobody can tell in which country. */
const SOMEWHERE = 'unknown';
/** Codes of states that postings use for a country at least as often (Germany, India, Israel). */
const MORE_OFTEN_COUNTRIES = new Set(['DE', 'IN', 'IL']);
const ANYWHERE =
  /^(remote|hybrid|home office|anywhere|worldwide|global(ly)?|fully remote|on-?site|flexible)?$/i;

/**
 * The countries of a job by its places as postings write them (ISO 3166-1 alpha-2). A place whose country can not be told
 * counts as a country of its own, for which nothing is known; "remote" alone is nowhere.
 */
export function jobCountries(
  locations: readonly string[],
  home: { city: string; country: string },
): string[] {
  return [...new Set(locations.flatMap((place) => countryOf(place, home)))];
}

function countryOf(place: string, home: { city: string; country: string }): string[] {
  const parts = place
    .split(/[,;()/|–]+|\s-\s/)
    .map((part) => part.replace(/^\s*(remote|hybrid)\b[\s:-]*/i, '').trim())
    .filter((part) => !ANYWHERE.test(part));
  if (parts.length === 0) return [];
  for (const [at, part] of [...parts.entries()].reverse()) {
    const state = US_STATES.find(([name, code]) => part === code || normalise(part) === normalise(name));
    const country = countryCode(part);
    if (state?.[1] === part) return [ofLetters(part, parts.slice(0, at), home)];
    if (state !== undefined) return [country === null ? 'US' : SOMEWHERE];
    if (country !== null) return [country];
  }
  const city = normalise(home.city);
  const atHome = city !== '' && parts.some((part) => normalise(part) === city);
  return [atHome ? (countryCode(home.country) ?? home.country) : SOMEWHERE];
}

/**
 * "Denver, CO" may be Colombia, to the letter, and "Perth, WA" is in Australia: the town tells. Letters that are a country's
 * as well count at home alone; a state's with a town that is known nowhere count in the United States.
 */
function ofLetters(letters: string, before: readonly string[], { country }: { country: string }): string {
  const [home, town] = [countryCode(country), before.at(-1)];
  const found = town === undefined ? [] : countriesOfTown(town, letters);
  if (countryCode(letters) === null) {
    if (found.length === 1) return found[0] ?? SOMEWHERE;
    return home === 'US' && (town === undefined || citiesNamed(town).length === 0) ? 'US' : SOMEWHERE;
  }
  if (before.length !== 1 || (home === 'US' && MORE_OFTEN_COUNTRIES.has(letters))) return SOMEWHERE;
  return found.length === 1 && found[0] === home ? home : SOMEWHERE;
}
