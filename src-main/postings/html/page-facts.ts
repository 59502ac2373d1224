import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { bareTitle } from '../text/bare-title.ts';
import { isPlaceLine } from '../text/place-in.ts';
import { labelFacts } from '../text/text-facts.ts';
import { textOf } from './html-to-text.ts';
import { labelPairs } from './label-pairs.ts';
import { pageCompany, townBehind } from './page-company.ts';
import {
  COMPANY_SELECTORS,
  DESCRIPTION_SELECTORS,
  firstText,
  metaOf,
  PLACE_SELECTORS,
  POSTED_SELECTORS,
  TITLE_SELECTORS,
} from './selectors.ts';
import { stripBoilerplate } from './strip-boilerplate.ts';
import { ROLE, titleParts } from './title-parts.ts';

/** A description shorter than this is a teaser; then the next wider part of the page is taken. */
const LEAST_DESCRIPTION = 150;
/** Selectors that name a posting's own text are believed sooner than `main` or `article`. */
const LEAST_MARKED = 40;
/** How much of the page's top is kept beside the description: pay, place and kind of contract often stand there alone. */
const TOP_CHARACTERS = 900;
const AROUND_CHARACTERS = 1500;
/** "at Acme", "Acme 3.9 (120 reviews)". */
const AROUND_NAME = /^(?:at|bei|chez|@)\s+(?=[\p{Lu}\d])|\s+\d[.,]\d\b.{0,30}$/gu;

/** What the page says in its head, its marked-up parts and its text. The document is stripped on the way. */
export function pageFacts(document: Document, now: Date): PostingFacts {
  writeSeparators(document);
  const named = titleParts(metaOf(document, 'og:title') ?? documentTitle(document));
  const headTitle = documentTitle(document);
  const inHead = titleParts(headTitle);
  const heading = firstText(document, ['h1'], 160);
  const site = metaOf(document, 'og:site_name');
  const marked = {
    title: firstText(document, TITLE_SELECTORS, 160),
    company: firstText(document, COMPANY_SELECTORS, 80),
    place: placePartOf(firstText(document, PLACE_SELECTORS, 120)),
    posted:
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      firstText(document, POSTED_SELECTORS, 60),
  };
  const closed =
    document.querySelector('.closed-job, [class*=closed-job i], [data-testid=job-expired], .job-expired') !==
    null;
  const link =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? metaOf(document, 'og:url');
  stripBoilerplate(document);
  const found = marked.title ?? titleFrom(heading ?? headingInTitle(document, headTitle), named.title);
  const title = found === undefined ? undefined : bareTitle(found);
  const top = topOf(document, marked.title ?? heading ?? title);
  const { title: _title, url: _url, ...paired } = labelFacts(`${labelPairs(document)}\n${top}`);
  return {
    ...paired,
    url: link !== undefined && /^https?:\/\//.test(link) ? link : undefined,
    title,
    company:
      marked.company?.replace(AROUND_NAME, '') ??
      paired.company ??
      pageCompany({ site, pageTitle: headTitle, titles: [named, inHead], title, top }),
    locations: [
      marked.place ??
        paired.locations?.[0] ??
        fuller(named.location ?? inHead.location ?? townBehind(named.company), top),
    ].filter((place) => place !== undefined),
    postedAt: isoDate(marked.posted, now),
    closed,
    text: descriptionOf(document),
    top,
    around: wholeText(document).slice(0, AROUND_CHARACTERS),
  };
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

/** Where a page has no first heading: a lower one with which its title begins ("Cook - Nights", "Cook - Nights | Acme"). */
function headingInTitle(document: Document, pageTitle: string): string | undefined {
  const whole = pageTitle.replace(/\s+/g, ' ');
  return [...document.querySelectorAll('h2, h3')]
    .map(textOf)
    .find(
      (text) =>
        ROLE.test(text) && whole.startsWith(text) && /^\s+[|–—·•-]\s+\S/.test(whole.slice(text.length)),
    );
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

/** A heading like "Careers at Acme" names no job; then the page's title does. */
function titleFrom(heading: string | undefined, fromTitle: string | undefined): string | undefined {
  const isCareers =
    /\S\s+(?:careers|jobs|vacancies|karriere)$/i.test(heading ?? '') && fromTitle !== undefined;
  if (
    heading !== undefined &&
    !isCareers &&
    !(/^(?:working|life|careers|jobs) (?:at|with)\s/i.test(heading) && fromTitle !== undefined) &&
    !/^(careers?|jobs?|join (us|our)|open (positions|roles)|apply(?! for)|we('re| are) hiring|welcome)\b/i.test(
      heading,
    )
  )
    return heading;
  return fromTitle ?? heading;
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
