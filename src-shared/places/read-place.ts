import { type City, citiesNamed } from './cities.ts';
import { COUNTRY_OF_COUNTIES, type County, countyNamed, isInCounty } from './counties.ts';
import { countryByCode, countryNamed } from './countries.ts';
import { isNear, isPartOf } from './part-of-city.ts';
import { placeKey } from './place-key.ts';
import { bareName, isAnywhere, isKindOfWork, namesNoPlace, PARTS_OF_TOWN } from './place-words.ts';
import { areaNamed, regionsNamed } from './regions.ts';

/** One way in which the words of a place can be meant. */
export interface PlaceSense {
  /** ISO 3166-1 alpha-2. */
  country: string;
  region: string | null;
  city: City | null;
  /** A county that the words name, narrower than the region. */
  county?: County;
  /** How many parts of the words it explains. */
  explains: number;
}

export type PlaceReading =
  | { kind: 'anywhere' }
  /** Only a kind of work: "Remote", "Hybrid". */
  | { kind: 'kind-of-work' }
  /** "5 Locations": somewhere, and nothing says where. */
  | { kind: 'not-said' }
  | { kind: 'area'; countries: readonly string[] }
  /** Empty `senses` where no part of the words is known. `names` are its parts, the narrowest first. */
  | { kind: 'place'; senses: readonly PlaceSense[]; names: readonly string[] };

interface Part {
  text: string;
  country: string | null;
  /** A code of two letters that is a country's, and may be a state's, too. */
  code: string | null;
  regions: ReturnType<typeof regionsNamed>;
  cities: readonly City[];
}

/** Reads one place as postings write it: "Austin, TX", "Remote - Germany", "Köln, NRW, Deutschland", "EU only". */
export function readPlace(text: string): PlaceReading {
  if (namesNoPlace(text)) return { kind: 'not-said' };
  if (isAnywhere(text)) return { kind: 'anywhere' };
  const whole = areaNamed(text.trim()) ?? areaNamed(bareName(text));
  if (whole !== null) return { kind: 'area', countries: whole };
  const pieces = withoutRemark(text)
    .replace(BRACKETS, (whole, town: string, inside: string) =>
      citiesNamed(`${town} ${inside}`).length > 0 ? `${town} ${inside}` : whole,
    )
    .split(/[,;()[\]|]+|\s[-–—/]+\s|[–—]|:\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const named = pieces
    .map((piece) => (isKnown(lookUp(piece)) ? piece : bareName(piece)))
    .filter((piece, at) => piece !== '' && isNoAside(piece, pieces[at + 1]) && !/^\d[\d -]*$/.test(piece));
  if (named.length === 0) return pieces.some(isAnywhere) ? { kind: 'anywhere' } : { kind: 'kind-of-work' };
  if (named.every(namesNoPlace)) return { kind: 'not-said' };
  const area = named.map(areaNamed).find((countries) => countries !== null);
  if (named.some(isAnywhere) && area === undefined && named.length === 1) return { kind: 'anywhere' };
  const parts = named.filter((name) => !isAnywhere(name)).flatMap(partOf);
  const senses = sensesOf(parts);
  if (senses.length === 0 && area !== undefined && area !== null) return { kind: 'area', countries: area };
  if (parts.length === 0) return { kind: 'anywhere' };
  return { kind: 'place', senses, names: parts.map(({ text: name }) => name) };
}

/** "Remote" is a kind of work; "Mobile, Alabama" is a town. */
const isNoAside = (piece: string, next = ''): boolean => !isKindOfWork(piece) || isTownWithin(piece, next);

/** "Frankfurt (Oder)" and "Halle (Saale)" are names as they stand. */
const BRACKETS = /(\p{Lu}\p{L}+) \((\p{L}+)\)/gu;

/** "Leeds within the ring road", "EU except Malta"; but "Remote within Germany" and "UK-based" are bound to what they name. */
function withoutRemark(text: string): string {
  const plain = text
    .replace(/(?<=\p{L})-(?=(?:based|only|wide)(?!\p{L}))/giu, ' ')
    .replace(/\s(?:except|excluding|außer|sauf|excepto)\s.*$/, '');
  const [, before = '', behind = ''] = /^(.*?)[\s(]+(?:within|in the)\s(.*)$/i.exec(plain) ?? [];
  if (behind === '') return plain;
  return bareName(before.replace(/[^\p{L}\p{N}%-]+$/u, '')) === '' ? behind : before;
}

/** Whether a text is, whole, the name of a city, region or country. */
export function isPlaceName(text: string): boolean {
  return isKnown(lookUp(text));
}

function partOf(text: string): Part[] {
  const part = lookUp(text);
  if (isKnown(part)) return [part];
  const postal = text
    .replace(/\b(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, ' ')
    .trim();
  if (postal !== text && postal !== '') return partOf(postal);
  const coded = /^(.+?)\s([A-Z]{2,3})$/.exec(text);
  // "Longreach QLD": three letters are a state's, whatever town stands before them.
  const isState = coded?.[2]?.length === 3 && regionsNamed(coded[2]).length > 0;
  if (coded?.[1] && coded[2] && (isState || isTownWithin(coded[1], coded[2])))
    return [lookUp(coded[1]), lookUp(coded[2])];
  const dashed =
    /^[A-Za-z]{2,3}-/.test(text) || /-{2,}/.test(text)
      ? text.split(/-+/).map((piece) => lookUp(piece.trim()))
      : [];
  if (dashed.some(isKnown)) return dashed;
  return [longestCity(text) ?? districtOf(text) ?? part];
}

/** "Köln-Ehrenfeld": a part of a large town, as German writes it, where the second name is no town itself. */
function districtOf(text: string): Part | null {
  const [, town = '', district = ''] = /^(\p{Lu}[\p{L} .]+)-(\p{Lu}\p{L}+)$/u.exec(text) ?? [];
  const cities = citiesNamed(town).filter(({ country, people }) => GERMAN.has(country) && people >= LARGE);
  return cities.length === 0 || citiesNamed(district).length > 0 ? null : { ...lookUp(town), cities };
}
const GERMAN: ReadonlySet<string> = new Set(['DE', 'AT', 'CH']);
/** Thousands of people. */
const LARGE = 100;

/** Whether a town of this name is known in a region or country: "Fremantle" in "WA". */
export function isTownWithin(town: string, wider: string): boolean {
  const [regions, country] = [regionsNamed(wider), countryNamed(wider)];
  return citiesNamed(town).some(
    (city) =>
      city.country === country ||
      regions.some((region) => city.country === region.country && city.region === region.code),
  );
}

function lookUp(text: string): Part {
  const isCode = /^[A-Z]{2}$/.test(text);
  return {
    text,
    country: countryNamed(text),
    code: isCode ? countryByCode(text) : null,
    regions: regionsNamed(text),
    cities: isCode ? [] : citiesNamed(text),
  };
}

function isKnown({ country, code, regions, cities }: Part): boolean {
  return country !== null || code !== null || regions.length > 0 || cities.length > 0;
}

/** "Paris 9e" and "Leeds City Centre" are Paris and Leeds; "York Haven" is not York. */
function longestCity(text: string): Part | null {
  const words = text.split(/[\s/-]+/);
  for (let count = words.length - 1; count > 0; count--) {
    const [name, rest] = [words.slice(0, count).join(' '), words.slice(count)];
    const part = lookUp(name);
    if (isKnown(part) && rest.every(isPartOfTown)) return part;
  }
  const behind = words.findIndex((word) => !isPartOfTown(word));
  const part = behind > 0 ? lookUp(words.slice(behind).join(' ')) : null;
  return part !== null && isKnown(part) ? part : null;
}

function isPartOfTown(word: string): boolean {
  return /^\d+\p{L}{0,4}$/u.test(word) || PARTS_OF_TOWN.has(placeKey(word));
}

/** The countries that explain most of the parts, and in each the largest city that fits. */
function sensesOf(parts: readonly Part[]): PlaceSense[] {
  const countries = new Set(
    parts.flatMap((part) => [
      ...[part.country, part.code].filter((code) => code !== null),
      ...part.regions.map((region) => region.country),
      ...part.cities.map((city) => city.country),
    ]),
  );
  const senses = [...countries].flatMap((country) => sensesIn(country, parts));
  const last = parts.at(-1);
  const named = senses.filter((sense) => last === undefined || parts.length < 2 || explainsLast(sense, last));
  const fitting = named.length > 0 ? named : senses;
  const most = Math.max(0, ...fitting.map(({ explains }) => explains));
  return withoutCodes(
    fitting.filter(({ explains }) => explains === most),
    parts,
  );
}

/** "Denver, NC": letters of a state, behind the name of a town that the country of these letters has none of, and the US has. */
function withoutCodes(senses: readonly PlaceSense[], parts: readonly Part[]): PlaceSense[] {
  const last = parts.at(-1);
  const isState =
    last !== undefined &&
    isUsCode(last) &&
    parts.length > 1 &&
    parts.slice(0, -1).every(({ cities }) => cities.some(({ country }) => country === 'US')) &&
    senses.every(({ city }) => city === null);
  const american = senses.filter(({ country }) => country === 'US');
  return isState && american.length > 0 ? american : [...senses];
}

function explainsLast({ country, region, city }: PlaceSense, last: Part): boolean {
  return (
    last.country === country ||
    last.code === country ||
    last.regions.some((one) => one.country === country && one.code === region) ||
    (city !== null && last.cities.some((one) => one === city || isNear(city, one)))
  );
}

function sensesIn(country: string, parts: readonly Part[]): PlaceSense[] {
  const [asCountry, others] = partition(parts, (part) => part.country === country || part.code === country);
  const regional = others.filter((part) => part.regions.some((region) => region.country === country));
  const regions = regional.flatMap((part) => part.regions.filter((region) => region.country === country));
  // "Georgia" is the state where a city of it stands before it, and no country then.
  const alsoRegions = asCountry.flatMap((part) =>
    part.regions.filter((region) => region.country === country),
  );
  const cities = parts.flatMap((part, at) =>
    part.cities.filter((city) => city.country === country).map((city) => ({ city, at, part })),
  );
  const wanted = [...regions, ...alsoRegions].map(({ code }) => code);
  const county = country === COUNTRY_OF_COUNTIES ? countyOf(regional) : null;
  const ofRegion = cities.filter(({ city }) => wanted.includes(city.region));
  // "Gillingham, Kent" and "Gillingham, Dorset".
  const ofCounty = ofRegion.filter(({ city }) => county !== null && isInCounty(county, city));
  const inRegion = ofCounty.length > 0 ? ofCounty : ofRegion;
  const within = inRegion.length > 0 ? inRegion : regions.length > 0 ? [] : cities;
  const aroundOf = (one: (typeof cities)[number]) =>
    cities.filter(({ city, at }) => at > one.at && isNear(one.city, city));
  const chosen = within.sort(
    (a, b) =>
      a.at - b.at ||
      Math.sign(aroundOf(b).length) - Math.sign(aroundOf(a).length) ||
      b.city.people - a.city.people,
  )[0];
  const region = chosen?.city.region ?? regions[0]?.code ?? null;
  // "Omak, WA": letters that are a state's of the United States are another country's only with a town that is known there.
  const bound =
    chosen === undefined && country !== 'US' ? regional.filter((part) => !isUsCode(part)) : regional;
  const explained = new Set<Part>([...asCountry, ...bound]);
  const named = county === null ? {} : { county };
  if (chosen === undefined) return [{ country, region, city: null, ...named, explains: explained.size }];
  explained.add(chosen.part);
  // "Didsbury, Manchester": what stands behind a town is the larger one that it belongs to.
  const around = aroundOf(chosen);
  for (const { part } of around) explained.add(part);
  const whole = around.find(({ city }) => isPartOf(chosen.city, city))?.city;
  return [{ country, region, city: whole ?? chosen.city, ...named, explains: explained.size }];
}

function countyOf(parts: readonly Part[]): County | null {
  return parts.map(({ text }) => countyNamed(text)).find((county) => county !== null) ?? null;
}

const isUsCode = ({ text, regions }: Part): boolean =>
  /^[A-Z]{2}$/.test(text) && regions.some(({ country }) => country === 'US');

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
