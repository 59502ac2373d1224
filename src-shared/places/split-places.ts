import words from '../../resources/places/words.json' with { type: 'json' };
import { citiesNamed } from './cities.ts';
import { countyNamed } from './counties.ts';
import { countryByCode, countryNamed } from './countries.ts';
import { isNear, isPartOf } from './part-of-city.ts';
import { AROUND, BETWEEN, bareName, isAnywhere, isKindOfWork, namesNoPlace } from './place-words.ts';
import { isPlaceName, isTownWithin } from './read-place.ts';
import { areaNamed, type Region, regionsNamed } from './regions.ts';

const APART = /\s*[;|•·\n]\s*/u;
const SLASH = /\s*\/\s*/u;
const WORDS = new RegExp(`\\s*,?\\s+(?:${BETWEEN})\\s+`, 'iu');
/** Thousands of people: a city that is known without its country. */
const LARGE = 100;

/** The places in a line that may name several: "Berlin, Munich or Hamburg", "Reno, NV; Boise, ID", "Pune / Bengaluru (hybrid)". */
export function splitPlaces(written: string): string[] {
  const line = written.replace(WITH_STATE, withItsState);
  if (namesNoPlace(line)) return [];
  const bare = withState(line.replace(STREET, 'Calle ').replace(BUT, ' ').replace(AROUND, ''))
    .replace(ACROSS, '')
    .replace(BRACKETED, (whole, way: string, inside: string) => (isKindOfWork(way) ? inside : whole))
    .replace(/\(([^)]*)\)/g, (whole, inside: string) =>
      inside
        .split(/[,/]|\s[-–]\s/)
        .every((word) => isNoName(word.trim()) || !/^[^\p{Ll}\d]*\p{Lu}/u.test(word))
        ? ' '
        : whole,
    )
    .replace(/\s+/g, ' ')
    .trim();
  const apart = bare
    .split(APART)
    .flatMap((piece) => (isName(piece) && !namesWay(piece) ? [piece] : piece.split(SLASH)))
    .flatMap((piece) =>
      isName(piece) || piece.split(/\s*,\s*/).every(isPlaceName) || endsInName(piece)
        ? [piece]
        : ofWords(piece),
    );
  const several = apart.length > 1;
  const places = apart
    .flatMap((piece) => ofCommas(piece, several))
    .map(tidy)
    .filter((place) => place !== '' && !namesNoPlace(place));
  return [...new Set(places)];
}

/** "Rzeszów / zdalnie": a place, and a way of working of its own. */
const namesWay = (piece: string): boolean => piece.split(SLASH).some(isKindOfWork);

/** "Oban, Argyll and Bute": the region behind the town holds the word for and itself. */
function endsInName(piece: string): boolean {
  const last = piece.split(/\s*,\s*/).at(-1) ?? '';
  return WORDS.test(last) && last !== piece && isPlaceName(last);
}

/** "Various sites across Fife", "Multiple locations - Cardiff, Newport" */
const ACROSS = new RegExp(
  `^(?:${words.several.filter((one) => one.length > 4).join('|')})(?: (?:across|in|within|throughout|around|à|en|em|in|w|v|i) |\\s?[:–—]\\s?|\\s-\\s)(?=\\p{Lu})`,
  'iu',
);
/** "Remote (Spain or Portugal)": several places behind a way of working. */
const BRACKETED = new RegExp(`^([\\p{L} -]+?)\\s*\\(([^()]*(?:[,/]|\\s(?:${BETWEEN})\\s)[^()]*)\\)$`, 'u');

/** "C/ Mayor 8": the slash of a Spanish street parts nothing. */
const STREET = /(?<!\p{L})C\/\s?(?=\p{Lu})/gu;
/** "US (excluding CA and NY)": where it is not. */
const BUT =
  /\s*\((?:excluding|excludes|excl\.?|except|but not|not|außer|sauf|hors|excepto|excluido|escluso|behalve)\s[^)]*\)/giu;

/** "Belo Horizonte/MG": the letters of the town's own state behind a slash. */
function withState(line: string): string {
  return line.replace(/^([^/,]+?)\s?\/\s?([A-Z]{2})$/, (whole, town: string, code: string) =>
    holds([code], town) ? `${town}, ${code}` : whole,
  );
}

function ofWords(piece: string): string[] {
  const pieces = piece.split(WORDS);
  return pieces.length > 1 && pieces.every((one) => one.trim() !== '') ? pieces : [piece];
}

/** At a comma a new place begins where what follows can't hold what stands before. */
/** "Reno NV": a town with the letters of its state. */
function isInState(part: string): boolean {
  const [, town = '', code = ''] = /^(\p{Lu}[\p{L}'’. -]+) ([A-Z]{2,3})$/u.exec(part) ?? [];
  return town !== '' && regionsNamed(code).length > 0;
}

/** "Goiânia/GO", "Recife - PE": a town and, behind a stroke, the letters of its state. */
const WITH_STATE = /(\p{Lu}[\p{L}'’ ]+?)\s?[/–-]\s?([A-Z]{2})(?![\p{L}])/gu;

function withItsState(whole: string, town: string, code: string): string {
  return isInRegion(town, code) ? `${town}, ${code}` : whole;
}

/** Whether the largest town of a name is in a region of the other. */
function isInRegion(town: string, name: string): boolean {
  const [city] = citiesNamed(bareName(town));
  return (
    city !== undefined &&
    regionsNamed(name).some(({ country, code }) => country === city.country && code === city.region)
  );
}

function ofCommas(piece: string, several: boolean): string[] {
  const all = piece.split(/\s*,\s*/).filter((part) => part !== '');
  // "Lisboa, teletrabalho": what stands behind a place and is none; "Remote, US" is bound to its country.
  const parts = all.filter((part, at) => at === 0 || !isKindOfWork(part));
  const turned = narrowestFirst(parts);
  if (turned !== null) return [turned.join(', ')];
  // "Hobart TAS, Launceston TAS"
  if (parts.length > 1 && parts.every((part) => isInState(part))) return parts;
  // "Rosario, Santa Fe": the region has a town of its name.
  if (parts.length === 2 && isInRegion(parts[0] ?? '', parts[1] ?? '')) return [parts.join(', ')];
  if (isNamesake(parts) || isWithProvince(parts) || isOfCity(parts) || isCoded(parts))
    return [parts.join(', ')];
  const lists =
    several ||
    (parts.length > 2 && parts.every((part) => rankOf(part, undefined, 0) === 1)) ||
    parts.every((part) => isLarge(part));
  const places: string[][] = [];
  let rank = 0;
  parts.forEach((part, at) => {
    const own = rankOf(part, parts[at - 1], rank);
    const rises = own > rank || (own === 0 && rank === 0) || isAround(parts[at - 1], part);
    if (
      places.length === 0 ||
      (!rises &&
        (own > 1 ||
          (own === 1 && rank === 1 && lists) ||
          (own === 1 && rank > 1 && (places.at(-1)?.length ?? 0) > 1)))
    )
      places.push([part]);
    else places.at(-1)?.push(part);
    rank = places.at(-1)?.length === 1 ? own : Math.max(rank, own);
  });
  return places.map((one) => one.join(', '));
}

/** "Granada, España": a town that bears the name of a country, too. */
function isNamesake(parts: readonly string[]): boolean {
  const [town = '', wider = '', more] = parts.map(bareName);
  return more === undefined && countryNamed(town) !== null && isTownWithin(town, wider);
}

/** "Elche, Alicante": a town and, as Spain and Italy write it, the province that is called after the larger town near it. */
function isWithProvince(parts: readonly string[]): boolean {
  const [town = '', province = '', more] = parts;
  if (province === '' || more !== undefined) return false;
  return citiesNamed(bareName(town)).some((small) =>
    citiesNamed(bareName(province)).some((large) => BY_PROVINCES.has(small.country) && isNear(small, large)),
  );
}
/** "Ikeja, Lagos": a part of a city many times its size. */
function isOfCity(parts: readonly string[]): boolean {
  const [part = '', city = '', more] = parts;
  if (city === '' || more !== undefined) return false;
  return citiesNamed(bareName(part)).some((small) =>
    citiesNamed(bareName(city)).some((large) => isPartOf(small, large)),
  );
}

/** "Bergamo, BG, Italy": the letters of a province between a town and its country, whatever else they stand for. */
function isCoded(parts: readonly string[]): boolean {
  const [town = '', code = '', country = '', more] = parts;
  return (
    more === undefined &&
    /^[A-Z]{2,3}$/.test(code) &&
    countryNamed(bareName(country)) !== null &&
    holds([country], town)
  );
}

const BY_PROVINCES: ReadonlySet<string> = new Set(['ES', 'IT']);

/** "US, CA, San Francisco" written from the widest to the narrowest is one place, turned round; null for anything else. */
function narrowestFirst(parts: readonly string[]): string[] | null {
  const turned = parts.toReversed();
  const [city = '', ...wider] = turned;
  if (wider.length === 0 || citiesNamed(bareName(city)).length === 0) return null;
  const ranks = wider.map((part) => rankOf(part, undefined, 0));
  const widens = ranks.every((rank, at) => rank > (ranks[at - 1] ?? 1));
  return widens && holds(wider, city) ? turned : null;
}

/** Whether one city of that name is within every one of the wider places. */
const holds = (wider: readonly string[], name: string): boolean =>
  citiesNamed(bareName(name)).some((city) =>
    wider.every((part) => {
      const bare = bareName(part);
      return (
        countryNamed(bare) === city.country ||
        countryByCode(bare) === city.country ||
        regionsNamed(bare).some(({ country, code }) => country === city.country && code === city.region)
      );
    }),
  );

/** 1 a city, 2 a region, 3 a country or more, 0 unknown. A name that is both is the one that holds the other. */
function rankOf(part: string, before: string | undefined, rank: number): number {
  const name = bareName(part);
  if (areaNamed(name) !== null || countryNamed(name) !== null) return regionsNamed(name).length > 0 ? 2 : 3;
  const isCode = /^[A-Z]{2,3}$/.test(name);
  const regions = regionsNamed(name);
  if (isCode && rank === 2 && countryByCode(name) !== null) return 3;
  if (regions.length > 0 && (isCode || citiesNamed(name).length === 0)) return 2;
  if (regions.length > 0)
    return before === undefined || !(isWithin(before, regions) || isElsewhere(name, before, regions)) ? 1 : 2;
  if (METRO.test(part) && before !== undefined) return 2;
  if (isCode && countryByCode(name) !== null) return 3;
  return citiesNamed(name).length > 0 ? 1 : 0;
}

/** "Gwynedd, Wales": the nation of the county before it. */
function isAround(county: string | undefined, nation: string): boolean {
  const wider = regionsNamed(bareName(nation));
  return (
    county !== undefined &&
    countyNamed(bareName(county)) !== null &&
    countyNamed(bareName(nation)) === null &&
    regionsNamed(bareName(county)).some(({ country, code }) =>
      wider.some((region) => region.country === country && region.code === code),
    )
  );
}

/** Toronto is within Ontario, and Munich is not within Hamburg. A town that nobody knows may be. */
function isWithin(name: string, regions: readonly Region[]): boolean {
  const cities = citiesNamed(bareName(name));
  return (
    cities.length === 0 ||
    cities.some((city) =>
      regions.some(({ country, code }) => country === city.country && code === city.region),
    )
  );
}

/** "Quezon City, Metro Manila". */
const METRO = /^(?:Metro|Greater|Gran|Grand|Großraum) \p{Lu}/u;

/** "Middelburg, Mpumalanga": a province that a town of its name is not in. */
function isElsewhere(name: string, before: string, regions: readonly Region[]): boolean {
  const of = (city: { country: string; region: string }): boolean =>
    regions.some(({ country, code }) => country === city.country && code === city.region);
  return (
    !citiesNamed(name).some(of) &&
    citiesNamed(bareName(before)).some((city) => regions.some(({ country }) => country === city.country))
  );
}

const isLarge = (name: string): boolean => (citiesNamed(name)[0]?.people ?? 0) >= LARGE;
const isNoName = (text: string): boolean =>
  text === '' || isKindOfWork(text) || isAnywhere(text) || bareName(text) === '';

/** A name that holds "and" or a slash itself: "Tyne and Wear", "Frankfurt/Main", "EU/EEA". */
function isName(piece: string): boolean {
  const name = bareName(piece);
  return (
    areaNamed(name) !== null ||
    countryNamed(name) !== null ||
    regionsNamed(name).length > 0 ||
    citiesNamed(name).length > 0
  );
}

/** "Remote – Canada" is bound to Canada; "Remote" alone stays, it is said apart from places. */
function tidy(place: string): string {
  return place
    .replace(/^[\s\-–—:,]+|[\s\-–—:,]+$/g, '')
    .replace(/^(?:in\s+(?=\p{Lu})|(?:hybrid|on-?site|in-office)\s[-–—]\s)/iu, '')
    .trim();
}
