import { citiesNamed } from '#shared/places/cities.ts';
import { countryNamed } from '#shared/places/countries.ts';
import { bareName, isKindOfWork, WITH_PROVINCE } from '#shared/places/place-words.ts';
import { isPlaceName, isTownWithin, readPlace } from '#shared/places/read-place.ts';
import { regionsNamed } from '#shared/places/regions.ts';
import { splitPlaces } from '#shared/places/split-places.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };
import type { PostingFacts } from '../facts.ts';
import { remoteOf } from '../rules/remote.ts';
import { isTerm, isTermLine, NOISE } from './bare-title.ts';
import { isCertainlyName, isFact, isName, isSurelyName } from './is-name.ts';
import { isRole } from './is-role.ts';
import { isPlaceLine } from './place-in.ts';

type HeadFacts = Pick<PostingFacts, 'title' | 'company' | 'locations' | 'remote'>;

const MOST_LINES = 7;
/** A name in a line further down is rather somebody else's. */
const CERTAIN = 4;
/** Not within brackets: "Acme (Remote - EMEA)". */
const PARTS = /\s+[|·•–—-]\s+(?![^()]*\))/u;
const AGENT = /(?:er|or|ist|man|woman|smith|wright|monger|eur|euse|ière)s?$/iu;
/** "bei Acme". */
const AT = /^(?:bei|at|chez|bij|@)\s+(?=\p{Lu})/u;
const IN_TOWN = new RegExp(
  `^(\\p{Lu}[\\p{L}' ]{1,40}) (?:${words.inTown.join('|')}) (\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})$`,
  'u',
);
/** "5622 Goldegg", "Toowoomba QLD": what can be a place alone, though no list knows the town. */
const POSTCODED = new RegExp(
  `^(?:[A-Z]{1,2}-)?\\d{4,5} (?!${words.counted.join('|')})\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{L}{1,4}\\.? )?\\p{Lu}[\\p{L}'’-]+)?$`,
  'u',
);
/** "Longreach QLD": a town that no list knows with three letters that only a state has. */
function isInState(text: string): boolean {
  const code = /^\p{Lu}[\p{L}'’ -]+ ([A-Z]{3})(?: \d{4})?$/u.exec(text)?.[1];
  return code !== undefined && regionsNamed(code).length > 0;
}
/** "Kiel oder remote innerhalb Deutschlands" */
const AWAY =
  /^(?:(?:full|fully|100 ?%) )?(?:remote|télétravail|teletrabajo|teletrabalho|homeoffice|zdalnie) (?:\p{Ll}+ ){0,3}(?=\p{Lu})/u;
const IN_STATE = /\p{Ll} [A-Z]{2,3}(?: \d{4,5})?$/u;
/** "Base: Bozeman, MT" */
const LABEL = /^\p{Lu}[\p{L} ]{1,20}:\s+(?=\p{Lu})/u;
const LABELLED = /^[\p{L} ]{2,24}\s?:\s/u;

/**
 * What the lines before the first empty one say, each on its own: "Cook", "Harbour Inn", "Leeds / Bradford (hybrid)", in any
 * order and also with bars between them. Only what is sure: a name needs a role and a place beside it.
 */
export function headBlock(lines: readonly string[]): HeadFacts {
  const shown = lines.slice(0, MOST_LINES).map((line) => (isSentence(line) ? '' : townBehindComma(line)));
  const places = shown.map((line, at) => (at === 0 && isRoleAlone(line) ? [] : placesIn(line)));
  const block = shown.map(withoutTown);
  const place = places.findIndex((found) => found.length > 0);
  const remote = block.map((line) => wayIn(line)).find((way) => way !== undefined);
  const facts: HeadFacts = { remote, ...(place < 0 ? {} : { locations: places[place] }) };
  const piped = namesOf(
    partsOf(
      block.find(
        (line) => /\s\|\s/.test(line) && /^\P{N}*\p{L}{3}/u.test(line) && !isTerm(partsOf(line)[0] ?? ''),
      ) ?? '',
    ).filter((part) => !NOISE.test(part) && !isKindOfWork(part.replace(/\s*\(.*$/, ''))),
  );
  if (piped.company !== undefined) return { ...facts, ...piped };
  const [first = '', second = ''] = block.filter(
    (line) =>
      line !== '' && !LABELLED.test(line) && !isKindOfWork(line) && !isTermLine(line) && !/!$/.test(line),
  );
  const isSure =
    place >= 0 ||
    remote !== undefined ||
    (isCertainlyName(first) && isRole(second)) ||
    (isRole(first) && block.slice(2).some((line) => isTermLine(line) || LABELLED.test(line)));
  const near = isSure ? (partsOf(second)[0] ?? '').replace(AT, '') : '';
  const [name = ''] = near.split(/,\s+/);
  const around = near.slice(name.length + 2);
  const isTown = isPlace(name) || (around.split(', ').every(isWider) && !isSurelyName(name));
  const beside = isTown ? '' : isPlace(around) ? name : near;
  const [role = ''] = partsOf(first);
  const names = namesOf([/\s\|\s/.test(first) && isRole(role) ? role : first, beside]);
  if (names.company !== undefined) return { ...facts, ...names };
  const company = certainName(block.slice(1, CERTAIN));
  return company === undefined
    ? { ...facts, ...names }
    : { ...facts, ...(isRole(first) ? { title: first } : names), company };
}

/** "Baker" is a trade above all, and a town in California. */
const isRoleAlone = (line: string): boolean =>
  isRole(line) && !line.includes(',') && partsOf(line).length === 1;

const isSentence = (line: string): boolean => line.length > 70 && /[.!?]$/.test(line);

/** "Acme BV (Lokeren)" is Acme BV, in Lokeren. */
function townBehindComma(line: string): string {
  const [, name = '', town = ''] = /^(.+?) \((\p{Lu}[\p{L}'’ -]+)\)$/u.exec(line) ?? [];
  const isEmployer = isPlaceName(town) && isSurelyName(name) && !isRole(name) && !isPlaceName(name);
  return isEmployer ? `${name}, ${town}` : line;
}

/** "Acme Ltd – Leeds": the employer of a line that names its town too. */
function withoutTown(line: string): string {
  const [name = '', town = '', ...more] = line.split(/\s+[|·•–—-]\s+|,\s+/u);
  const isEmployer = isPlace(town) ? isSurelyName(name) : isCertainlyName(name) && !isRole(town);
  return more.length === 0 && town !== '' && isEmployer ? name : line;
}

/** The one line under the title that is an employer's name wherever it stands: by its legal form, or of a university or a public body. */
function certainName(lines: readonly string[]): string | undefined {
  const names = lines.flatMap(
    (line) => [line, ...line.split(/,\s+/), ...partsOf(line).slice(0, 1)].find(isCertainlyName) ?? [],
  );
  return names.length === 1 ? names[0] : undefined;
}

/** Which of two is the role, and which the employer; nothing where that is not plain. */
function namesOf([left = '', right = '']: readonly string[]): HeadFacts {
  const [leftRole, rightRole] = [isRole(left), isRole(right)];
  if (rightRole && isCertainlyName(left) && !isCertainlyName(right)) return { title: right, company: left };
  if (!leftRole && rightRole && isName(left)) return { title: right, company: left };
  if (left === '' || (isPlace(left) && !leftRole) || isPlace(right)) return {};
  if (!leftRole && !rightRole && isName(left) && reversed(left, right))
    return { title: right, company: left };
  if (!isName(right)) return {};
  return rightRole && !leftRole ? {} : { title: left, company: right };
}

/** Two lines that no list knows: one that is surely a name, or the only one that ends as nouns for a person do, tells. */
function reversed(left: string, right: string): boolean {
  if (isSurelyName(left) !== isSurelyName(right)) return isSurelyName(left);
  return AGENT.test(right) && !AGENT.test(left);
}

function partsOf(line: string): string[] {
  return line
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The places of a line that holds nothing else than them and ways of working. */
function placesIn(line: string): string[] {
  for (const part of partsOf(line.replace(LABEL, ''))) {
    const bare = WITH_PROVINCE.test(part) ? part : part.replace(/\s*\([^)]*\)\s*$/, '');
    const inside = /\(([^)]*)\)\s*$/.exec(part)?.[1] ?? '';
    if (isKindOfWork(bare) && splitPlaces(inside).every(isPlace) && inside !== '') return splitPlaces(inside);
    // "EMS à Vevey"
    const [, outer = '', within = ''] = IN_TOWN.exec(part) ?? [];
    if (isPlaceName(within) && !isPlaceName(outer)) return [within];
    const clauses = bare
      .split(/\s*,\s*/)
      .map((clause) => clause.replace(/^(?:via|near|nr\.?|près de|nahe) (?=\p{Lu})/u, ''))
      .filter((clause, at, all) => !isWayOfWork(clause, all[at + 1]) && !isFact(clause));
    const [name = '', ...after] = clauses;
    const [town = ''] = after.slice(-1);
    // "Department of Soil Science, University of Elmwick, Cork"
    if (after.slice(0, -1).some(isCertainlyName) && isPlaceName(town)) return [town];
    const place = after.join(', ');
    const isExact =
      after.length > 1 || POSTCODED.test(place) || IN_STATE.test(place) || WITH_PROVINCE.test(place);
    const isTown = after.length > 1 && after.every(isWider) && !isSurelyName(name);
    const named = isTown ? false : isExact ? isName(name) : after.length > 0 && isSurelyName(name);
    if (named && !isPlaceName(name) && isPlace(place)) return splitPlaces(place);
    // "University of Leeds"
    if (isCertainlyName(bare)) continue;
    const found = splitPlaces(clauses.join(', ')).map((place) => place.replace(AWAY, ''));
    if (found.length > 0 && found.every(isPlace)) return found;
  }
  return [];
}

/** "Mobile" is a way of working, and in "Mobile, AL" a town. */
const isWayOfWork = (clause: string, next = ''): boolean =>
  isKindOfWork(clause) && !isTownWithin(clause, next);

/** "Berlin", "Boise, ID": what stands last is known, and what stands before is written as a name. */
function isPlace(text: string): boolean {
  if (POSTCODED.test(text) || WITH_PROVINCE.test(text) || isInState(text)) return true;
  if (text === '' || isKindOfWork(text) || !/^\p{Lu}/u.test(text)) return false;
  const parts = text.split(/,\s*/);
  const last = parts.at(-1) ?? '';
  const reading = parts.length === 1 ? readPlace(last) : null;
  return (
    isPlaceName(last) ||
    isPlaceLine(text) ||
    reading?.kind === 'area' ||
    // "Freiburg-Vauban"
    (/\p{Ll}-\p{Lu}/u.test(last) && reading?.kind === 'place' && reading.senses.length > 0)
  );
}

/** "Remote innerhalb Deutschlands" is remote. */
function withoutBounds(part: string): string {
  const [way = '', ...rest] = part.split(' ');
  return rest.length > 0 && isKindOfWork(way) && isPlaceName(bareName(part)) ? way : part;
}

/** "Gwynedd", "WA", "Ireland": what stands behind a town that no list knows rather than behind an employer. */
function isWider(place: string): boolean {
  const regions = regionsNamed(place);
  const isCityToo = citiesNamed(place).some((city) =>
    regions.some(({ country, code }) => country === city.country && code === city.region),
  );
  return countryNamed(place) !== null || (regions.length > 0 && !isCityToo);
}

/** "Remote", "Hybrid, two days at home", "Hybrid | Contract": a part that says nothing else first. */
function wayIn(line: string): PostingFacts['remote'] {
  const bare = partsOf(line).map((part) => part.replace(/\s*\(.*$/, ''));
  const pieces = partsOf(line).flatMap((part) => part.split(/\s*[,(/]\s*|\s+(?:or|oder|ou|o)\s+/));
  for (const part of [...partsOf(line), ...bare, ...pieces]) {
    const first = withoutBounds(part.replace(/[()]/g, '').split(/\s*,\s*/)[0] ?? '');
    if (isKindOfWork(first)) {
      const way = remoteOf([], '', first) ?? remoteOf([first], first, '');
      if (way !== null) return way;
    }
  }
  return undefined;
}
