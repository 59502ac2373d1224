import { countryName } from '#shared/places/countries.ts';
import type { PostingFacts } from '../facts.ts';
import { bareTitle } from '../text/bare-title.ts';
import { isFact, isName } from '../text/is-name.ts';
import { isRole } from '../text/is-role.ts';
import { mayBeEmployer } from '../text/may-be-employer.ts';
import { nameInTown } from '../text/name-in-town.ts';
import { isPlaceLine, placeIn } from '../text/place-in.ts';
import { labelFacts } from '../text/text-facts.ts';
import { textOf } from './html-to-text.ts';
import { labelPairs } from './label-pairs.ts';
import { pageCompany, townBehind } from './page-company.ts';
import { pagePosted } from './page-posted.ts';
import { firstHeading, titleOfPage } from './page-title.ts';
import {
  COMPANY_SELECTORS,
  DESCRIPTION_SELECTORS,
  EMPLOYER_SELECTORS,
  firstText,
  metaOf,
  PLACE_SELECTORS,
  TITLE_SELECTORS,
} from './selectors.ts';
import { isOfBoard, siteOwners } from './site-owner.ts';
import { stripBoilerplate } from './strip-boilerplate.ts';
import { titleParts } from './title-parts.ts';

/** A description shorter than this is a teaser; then the next wider part of the page is taken. */
const LEAST_DESCRIPTION = 150;
/** Selectors that name a posting's own text are believed sooner than `main` or `article`. */
const LEAST_MARKED = 40;
/** How much of the page's top is kept beside the description: pay, place and kind of contract often stand there alone. */
const TOP_CHARACTERS = 900;
const LINES_UNDER = 6;
const AROUND_CHARACTERS = 1500;
/** "at Acme", "Acme 3.9 (120 reviews)". */
const AROUND_NAME = /^(?:at|bei|chez|@)\s+(?=[\p{Lu}\d])|\s+\d[.,]\d\b.{0,30}$/gu;

/** What the page says in its head, its marked-up parts and its text. The document is stripped on the way. */
export function pageFacts(document: Document, now: Date): PostingFacts {
  writeSeparators(document);
  const named = titleParts(metaOf(document, 'og:title') ?? documentTitle(document));
  const headTitle = documentTitle(document);
  const inHead = titleParts(headTitle);
  const heading = firstHeading(document);
  const site = metaOf(document, 'og:site_name');
  const owners = siteOwners(document);
  const isBoard = isOfBoard(document);
  const marked = {
    title: firstText(document, TITLE_SELECTORS, 160),
    company:
      firstText(document, COMPANY_SELECTORS, 80) ?? employerOf(firstText(document, EMPLOYER_SELECTORS, 80)),
    place: placePartOf(firstText(document, PLACE_SELECTORS, 120)),
    posted: pagePosted(document, now),
  };
  const closed =
    document.querySelector('.closed-job, [class*=closed-job i], [data-testid=job-expired], .job-expired') !==
    null;
  const link =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metaOf(document, 'og:url');
  stripBoilerplate(document);
  const pairs = labelPairs(document);
  const found = titleOfPage(document, heading, {
    marked: marked.title,
    named: named.title,
    pageTitle: headTitle,
    labelled: labelFacts(pairs).title,
    site,
  });
  const title = found === undefined ? undefined : bareTitle(found);
  const top = topOf(document, found ?? heading);
  const country = countryOfPage(document);
  const told =
    marked.place ??
    named.location ??
    inHead.location ??
    townBehind(named.company) ??
    townOfLine(top) ??
    placeIn(top);
  const places = told === undefined ? undefined : [told];
  const { title: _title, url: _url, ...paired } = labelFacts(`${pairs}\n${top}`, places, country);
  return {
    ...paired,
    country,
    url: link !== undefined && /^https?:\/\//.test(link) ? link : undefined,
    title,
    company:
      marked.company?.replace(AROUND_NAME, '') ??
      paired.company ??
      pageCompany({ site, pageTitle: headTitle, titles: [named, inHead], title, top, owners, isBoard }),
    locations: [
      marked.place ??
        paired.locations?.[0] ??
        fuller(named.location ?? inHead.location ?? townBehind(named.company), top) ??
        townOfLine(top),
    ].filter((place) => place !== undefined),
    postedAt: marked.posted,
    closed,
    text: descriptionOf(document),
    top,
    around: wholeText(document).slice(0, AROUND_CHARACTERS),
  };
}

/** The country for which a page is written, by its language: "es-MX". American English is what many pages say that are of nowhere. */
function countryOfPage(document: Document): string | undefined {
  const region = /^\p{L}{2,3}-([A-Z]{2})$/u.exec(document.documentElement?.getAttribute('lang') ?? '')?.[1];
  return region === undefined || region === 'US' ? undefined : countryName(region);
}

function documentTitle(document: Document): string {
  return (document.querySelector('title')?.textContent ?? '').trim();
}

/** "Kelowna, BC" in a line under the heading, where the page's title says "Kelowna". */
function fuller(town: string | undefined, top: string): string | undefined {
  if (town === undefined) return undefined;
  const line = top.split('\n').find((one) => one.startsWith(`${town}, `) && isPlaceLine(one));
  return line ?? town;
}

/** "Company: Acme" in a part that is called a company's, if it is a name at all. */
function employerOf(words: string | undefined): string | undefined {
  const name = words?.replace(/^[\p{L} ]{3,24}[:：]\s+/u, '').trim();
  if (name === undefined || isRole(name) || isFact(name)) return undefined;
  return isName(name) || (mayBeEmployer(name) && /^\p{Lu}[^.!?:]{3,60}$/u.test(name)) ? name : undefined;
}

/** "Acme in Leeds" under the title. */
function townOfLine(top: string): string | undefined {
  const lines = top.split('\n').slice(1, LINES_UNDER);
  return lines.map(nameInTown).find((found) => found !== undefined)?.town;
}

/** "Sales", an empty element that is drawn as a stroke, "Leeds": the stroke is written. */
function writeSeparators(document: Document): void {
  for (const element of document.querySelectorAll(SEPARATORS))
    if ((element.textContent ?? '').trim() === '' && element.children.length === 0)
      element.textContent = ' | ';
}

const SEPARATORS = ['separator', 'divider', 'bullet', 'delimiter']
  .flatMap((word) => ['span', 'i', 'em', 'b'].map((tag) => `${tag}[class*=${word} i]`))
  .join(', ');

/** "Sales | Leeds": the part that is a place. */
function placePartOf(text: string | undefined): string | undefined {
  const parts = text?.split(' | ').map((part) => part.trim()) ?? [];
  const places = parts.filter(isPlaceLine);
  return parts.length > 1 && places.length === 1 ? places[0] : text;
}

function descriptionOf(document: Document): string {
  for (const selector of DESCRIPTION_SELECTORS) {
    const least = /^(main|article|#content|\.posting|\[role=main\])$/.test(selector)
      ? LEAST_DESCRIPTION
      : LEAST_MARKED;
    const text = [...document.querySelectorAll(selector)].map(textOf).find((part) => part.length >= least);
    if (text !== undefined) return text;
  }
  return wholeText(document);
}

/** The words that follow the title, whatever they belong to. */
function topOf(document: Document, title: string | undefined): string {
  const text = wholeText(document);
  const start = title === undefined ? -1 : text.indexOf(title);
  // "📍 Jena 💶 15 €/Std.": signs that part the facts of a line.
  return start === -1
    ? ''
    : text.slice(start, start + TOP_CHARACTERS).replace(/\s*\p{Emoji_Presentation}+\s*/gu, '\n');
}

/** Some pages close their body too early; then the document holds more than the body does. */
function wholeText(document: Document): string {
  const [body, all] = [document.body, document.documentElement].map((element) =>
    element === null ? '' : textOf(element),
  );
  return (all ?? '').length > (body ?? '').length * 2 ? (all ?? '') : (body ?? '');
}
