import { hasLegalForm } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import { isFact, isName, isSurelyName } from '../text/is-name.ts';
import { mayBeCalled, mayBeEmployer } from '../text/may-be-employer.ts';
import { nameInTown } from '../text/name-in-town.ts';
import { isPlaceLine } from '../text/place-in.ts';
import { isSiteName } from './site-names.ts';
import { isAgency } from './site-owner.ts';
import type { titleParts } from './title-parts.ts';

const JOB_SITE =
  /jobb?s?\b|jobs?(?=\p{Lu}|\d)|jobb?portal|career|karriere|stellen|emploi|empleo|lavoro|vacature|praca|pr[aá]ce|recruit|hiring/iu;
const PARTS = /\s+[|–—·•-]\s+/;
const UNDER_TITLE = 6;

/** What a page's head says beside its own words. */
interface Head {
  /** The site's name for itself. */
  site: string | undefined;
  pageTitle: string;
  /** Its titles as they are read, the surest first. */
  titles: readonly ReturnType<typeof titleParts>[];
  /** What the posting is called. */
  title: string | undefined;
  /** The lines from the title on. */
  top: string;
  /** The names in the head of the site. */
  owners: readonly string[];
  /** The site is one of job advertisements. */
  isBoard: boolean;
}

/** The employer as a page's head, its titles and the lines under the heading tell it, where nothing on it is marked as its name. */
export function pageCompany({
  site,
  pageTitle,
  titles,
  title,
  top,
  owners,
  isBoard,
}: Head): string | undefined {
  // What a board calls itself is nobody's employer, unless it is plainly one, as an agency is.
  const notOfBoard = (name: string | undefined): string | undefined =>
    isBoard &&
    name !== undefined &&
    (isOfSite(name, site, owners) || (partsOf(pageTitle).at(-1) === name && !top.includes(name))) &&
    !isSurelyName(name) &&
    !isAgency(name)
      ? undefined
      : name;
  return (
    beforeSite(site, pageTitle) ??
    byLegalForm(pageTitle, title) ??
    underTitle(top) ??
    linesUnder(top)
      .map(nameInTown)
      .find((found) => found !== undefined)?.name ??
    besideTitle(pageTitle, title) ??
    inBoth(pageTitle, title, top) ??
    notOfBoard(ofTitles(site, titles, title, pageTitle)) ??
    (isBoard ? undefined : ofOwner(owners, pageTitle))
  );
}

function isOfSite(name: string, site: string | undefined, owners: readonly string[]): boolean {
  const plain = (text: string): string =>
    fold(text)
      .replace(/\.\p{L}{2,3}$/u, '')
      .replace(/[^\p{L}\d]/gu, '');
  return [site ?? '', ...owners].some((one) => one !== '' && plain(one) === plain(name));
}

/** "Emploi Cook - Acme & Cie SARL - Vannes": the one part with a legal form, but for the site's own behind several. */
function byLegalForm(pageTitle: string, title: string | undefined): string | undefined {
  const parts = partsOf(pageTitle).map((part) => withoutPlace(part.replace(CAREERS_AT, '')));
  const names = parts.filter((part) => !part.includes(title ?? '|') && hasLegalForm(part) && isName(part));
  const [name] = names;
  return names.length === 1 && (parts.length < 3 || parts.at(-1) !== name) ? name : undefined;
}

/** "Night Porter - The Bell Inn | HotelJobs": where the site is one of job advertisements, the employer stands before its name. */
function beforeSite(site: string | undefined, pageTitle: string): string | undefined {
  const parts = partsOf(pageTitle);
  const [name, last] = parts.slice(-2);
  if (parts.length < 3 || last === undefined || name === undefined) return undefined;
  if (site === undefined) return isBoard(last) && isSurelyName(name) ? name : undefined;
  return last === site && JOB_SITE.test(site) && isName(name) ? name : undefined;
}

/** A short line right under the title that is surely a name, or a name before its town, where only one of the first few is. */
function underTitle(top: string): string | undefined {
  const names = linesUnder(top)
    .map((line) => withoutPlace(withoutTownBeside(line.replace(/^[-•]\s+/, ''))))
    .filter((line) => isSurelyName(line) && (/\s/.test(line) || hasLegalForm(line)));
  return names.length === 1 ? names[0] : undefined;
}

function linesUnder(top: string): string[] {
  return top.split('\n').slice(1, UNDER_TITLE);
}

/** "Acme Oy | Lieksa", "Acme gGmbH · Passau · Teilzeit (20 Std.)" */
function withoutTownBeside(line: string): string {
  const [name = '', town = '', ...terms] = partsOf(line);
  return hasLegalForm(name) && isPlace(town) && terms.every((term) => isFact(term.replace(/\s*\(.*$/, '')))
    ? name
    : line;
}

/** "Careers at Acme" */
const CAREERS_AT =
  /^(?:careers|jobs|vacancies|work(?:ing)?|karriere|stellenangebote|emplois?|empleos?|vagas|vacatures) (?:at|with|bei|chez|en|na|no|bij) /i;
/** The same, and "Acme Careers". */
const CAREERS = new RegExp(`\\s+(?:careers|jobs|karriere)$|${CAREERS_AT.source}`, 'i');

/** "Acme - Cook", "Acme Cook | Board", "Cook: Acme", "Cook, Acme - Some Jobs", where the heading says that the role is "Cook". */
function besideTitle(pageTitle: string, title: string | undefined): string | undefined {
  if (title === undefined || title.length < 3) return undefined;
  const [first = '', second, third] = partsOf(pageTitle);
  const behind = second !== undefined && (isSiteName(second) || JOB_SITE.test(second));
  const names = [
    second === title && first !== title ? first.replace(CAREERS, '') : '',
    first.endsWith(` ${title}`) ? first.slice(0, -title.length - 1) : '',
    first.endsWith(`: ${title}`) ? first.slice(0, -title.length - 2).replace(CAREERS, '') : '',
    first.startsWith(`${title}: `) ? first.slice(title.length + 2) : '',
    first.startsWith(`${title}, `) && (behind || isSurelyName(first.slice(title.length + 2)))
      ? first.slice(title.length + 2)
      : '',
    // "Lagerarbetare till Acme AB"
    first.startsWith(`${title} `) ? firmBehind(first.slice(title.length + 1)) : '',
    firmBehind(AT_FIRM.exec(title)?.[0] ?? ''),
    // "Cook - Hill Clinic - Leeds, West Yorkshire"
    first === title && third !== undefined && second !== undefined && isPlace(third) && isSurelyName(second)
      ? second
      : '',
  ];
  return names.find((name) => isName(name) && !isSiteName(name));
}

const AT_FIRM = /(?<=\p{L} )(?:till|til|bei|hos|at|chez|bij) \p{Lu}.*$/u;

/** A name with its legal form behind a preposition. */
function firmBehind(words: string): string {
  const name = words.replace(
    /^(?:till|til|at|chez|bij|bei|für|pour|para|per|voor|dla|w|pro|hos|for|with|à|da)\s+/u,
    '',
  );
  return name !== words && hasLegalForm(name) ? name : '';
}

/** A part of the page's title that also stands by itself under the heading. */
function inBoth(pageTitle: string, title: string | undefined, top: string): string | undefined {
  const lines = new Set(
    top
      .split('\n')
      .slice(1, UNDER_TITLE + 3)
      .flatMap((line) => line.split(/\s+[|·•–-]\s+/))
      .map((line) => withoutPlace(line.trim())),
  );
  return partsOf(pageTitle)
    .map(withoutPlace)
    .find((part) => part !== title && lines.has(part) && isName(part) && !isSiteName(part));
}

/** The town behind a comma: "Hill Clinic, Leeds". */
export function townBehind(name: string | undefined): string | undefined {
  const places = name?.split(/,\s+/).slice(1) ?? [];
  return name !== undefined && withoutPlace(name) !== name ? places.join(', ') : undefined;
}

function ofTitles(
  site: string | undefined,
  titles: readonly ReturnType<typeof titleParts>[],
  title: string | undefined,
  pageTitle: string,
): string | undefined {
  // Who says "Cook at Glassdoor" speaks of the employer, not of the site.
  const said = titles.find((parts) => parts.said === true)?.company;
  if (said !== undefined && said !== title && (mayBeEmployer(said) || isSiteName(said)))
    return withoutPlace(said);
  const sure = titles.find((parts) => parts.sure === true)?.company;
  if (sure !== undefined && sure !== title && mayBeCalled(sure)) return withoutPlace(sure);
  const own = site?.replace(/\s+(careers?|jobs)$/i, '');
  const candidates = [
    own !== undefined && own === site && isBoard(own) && !pageTitle.includes(own) ? undefined : own,
    ...titles.map(({ company }) => (isBoardBehind(company, pageTitle) ? undefined : company)),
    // "Job description - University of Leeds": what is left of a page's title may be the employer's name.
    ...titles.map((parts) => (isSurelyName(parts.title ?? '') ? parts.title : undefined)),
  ];
  const found = candidates.find(
    (name) => name !== undefined && name !== title && !isSiteName(name) && mayBeEmployer(name),
  );
  return found === undefined ? undefined : withoutPlace(found);
}

/** On an employer's own site its name stands at the top of each page, as a board's does on its own. */
function ofOwner(owners: readonly string[], pageTitle: string): string | undefined {
  const isOwner = (name: string): boolean =>
    isSurelyName(name) || (/\s/.test(name) && isName(name) && partsOf(pageTitle).includes(name));
  const name = owners.find((one) => isOwner(one) && !JOB_SITE.test(one) && !isSiteName(one));
  return name === undefined ? undefined : withoutPlace(name);
}

/** "TradeJobs", "Stellen24": one word that speaks of jobs. */
function isBoard(name: string): boolean {
  return !/\s/.test(name) && JOB_SITE.test(name);
}

/** "Cook - Nights | HotelJobs": last of several parts. */
function isBoardBehind(name: string | undefined, pageTitle: string): boolean {
  const parts = partsOf(pageTitle);
  return name !== undefined && parts.length > 2 && parts.at(-1) === name && isBoard(name);
}

/** "Hill Clinic, Leeds" is Hill Clinic. */
function withoutPlace(name: string): string {
  const within = nameInTown(name);
  if (within !== undefined && isSurelyName(within.name)) return within.name;
  const [first = '', ...places] = name.split(/,\s+/);
  // "Acme, S.A.": letters of a legal form, whatever place they stand for.
  const [letters = '', more] = places;
  if (more === undefined && /^(?:\p{L}\.){2,}$/u.test(letters) && hasLegalForm(name)) return name;
  // "Domov Lípa, p. o."
  if (more === undefined && /^(?:\p{Ll}\.\s?){2,}$/u.test(letters)) return name;
  return places.length > 0 && places.every(isPlaceName) && !isPlaceName(first) ? first : name;
}

function isPlace(text: string): boolean {
  return text.split(/,\s+/).every(isPlaceName) || isPlaceLine(text);
}

function partsOf(pageTitle: string): string[] {
  return pageTitle.split(PARTS).map((part) => part.trim());
}
