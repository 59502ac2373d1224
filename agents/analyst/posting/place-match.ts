import type { Profile } from '#shared/domain/profile.ts';
import { US_STATES } from '#shared/domain/us-states.ts';

/** How near a job's place is to the user's home; `open` where the place does not bind. */
export type Nearness = 'same-city' | 'same-region' | 'same-country' | 'elsewhere' | 'open' | 'unknown';

type Address = Profile['address'];
const ANYWHERE = /\b(anywhere|worldwide|global(ly)?|any location)\b/i;
const AREAS: readonly [RegExp, ReadonlySet<string>][] = [
  [
    /\b(european union|eu)\b/i,
    new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')),
  ],
  [
    /\b(europe|emea)\b/i,
    new Set(
      'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK UA RS'.split(
        ' ',
      ),
    ),
  ],
  [/\bnorth america\b/i, new Set(['US', 'CA', 'MX'])],
  [/\b(the )?americas\b/i, new Set('US CA MX BR AR CL CO PE UY CR'.split(' '))],
  [/\bapac\b|\basia\b/i, new Set('AU NZ JP KR SG IN ID MY PH TH VN HK TW CN'.split(' '))],
  [/\blatam\b|\blatin america\b/i, new Set('MX BR AR CL CO PE UY CR'.split(' '))],
];
/** How near one of a job's places, as the posting writes it, is to an address. */
export function nearness(place: string, home: Address): Nearness {
  if (place.trim() === '' || ANYWHERE.test(place)) return 'open';
  if (home.city === '' && home.country === '') return 'unknown';
  const parts = place.split(/[,;()/|–-]+/).map((part) => part.trim().toLowerCase());
  if (home.city !== '' && parts.includes(home.city.toLowerCase()) && !contradicts(place, home))
    return 'same-city';
  if (home.region !== '' && regionNames(home).some((name) => parts.includes(name))) return 'same-region';
  if (isInCountry(place, parts, home)) return 'same-country';
  const area = AREAS.find(([pattern]) => pattern.test(place));
  if (area) return area[1].has(home.country) ? 'open' : 'elsewhere';
  return /^(remote|hybrid|home office)$/i.test(place.trim()) ? 'open' : 'elsewhere';
}

function contradicts(place: string, home: Address): boolean {
  const state = US_STATES.find(([, code]) => new RegExp(`,\\s*${code}\\b`).test(place));
  return (
    state !== undefined &&
    home.country === 'US' &&
    home.region !== '' &&
    !regionNames(home).includes(state[1].toLowerCase())
  );
}

function isInCountry(place: string, parts: readonly string[], home: Address): boolean {
  if (home.country === '') return false;
  const name = countryName(home.country).toLowerCase();
  if (
    parts.includes(name) ||
    parts.some((part) => part.startsWith(`remote ${name}`) || part.endsWith(` ${name}`))
  )
    return true;
  if (home.country === 'GB') return /\b(uk|u\.k\.|england|scotland|wales|great britain)\b/i.test(place);
  if (home.country !== 'US') return parts.at(-1) === home.country.toLowerCase() && parts.length !== 2;
  return (
    /\b(usa|u\.s\.a?\.?|us|america)\b/i.test(place) ||
    US_STATES.some(
      ([state, code]) => parts.includes(state.toLowerCase()) || parts.includes(code.toLowerCase()),
    )
  );
}

function regionNames(home: Address): string[] {
  const region = home.region.toLowerCase();
  const state =
    home.country === 'US'
      ? US_STATES.find(([name, code]) => [name.toLowerCase(), code.toLowerCase()].includes(region))
      : undefined;
  return state ? [state[0].toLowerCase(), state[1].toLowerCase()] : [region];
}

function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
