import { US_STATES } from '#shared/domain/us-states.ts';
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
  for (const part of [...parts].reverse()) {
    const state = US_STATES.find(([name, code]) => part === code || normalise(part) === normalise(name));
    const country = countryCode(part);
    if (state !== undefined) return [country === null || isState(part, parts, home) ? 'US' : SOMEWHERE];
    if (country !== null) return [country];
  }
  const city = normalise(home.city);
  const atHome = city !== '' && parts.some((part) => normalise(part) === city);
  return [atHome ? (countryCode(home.country) ?? home.country) : SOMEWHERE];
}

/** "Denver, CO" may be Colombia, to the letter; at home in the United States it is Colorado. */
function isState(part: string, parts: readonly string[], { country }: { country: string }): boolean {
  return (
    countryCode(country) === 'US' &&
    parts.length === 2 &&
    part.length === 2 &&
    !MORE_OFTEN_COUNTRIES.has(part)
  );
}
