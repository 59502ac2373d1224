import words from '../../../resources/postings/page-headings.json' with { type: 'json' };
import { isCertainlyName } from '../text/is-name.ts';
import { isRole } from '../text/is-role.ts';
import { textOf } from './html-to-text.ts';
import { isSiteName } from './site-names.ts';
import { ROLE } from './title-parts.ts';

const PAGE = new RegExp(`^(?:${words.headings.join('|')})[.:!]*$|^(?:${words.calls.join('|')})\\s`, 'iu');
/** Where a site writes its own name as a heading. */
const OF_SITE = '.site-title, .site-name, .site-branding, .navbar-brand, [class*=logo i], [id*=logo i]';
const CAREERS = /\S\s+(?:careers|jobs|vacancies|karriere|stellenangebote|recrutement|vacatures)$/iu;
const LONGEST = 160;

/** What a page says of a job's title, apart from its first heading. */
interface Said {
  /** Where the vendors' own pages write it. */
  marked: string | undefined;
  /** Of the page's title as it is read. */
  named: string | undefined;
  /** The page's title. */
  pageTitle: string;
  /** Behind a label: "Post title: Cook". */
  labelled: string | undefined;
  /** What the site calls itself. */
  site: string | undefined;
}

/** The first heading that is not the site's name; of several the one that names a role. */
export function firstHeading(document: Document): string | undefined {
  const all = [...document.querySelectorAll('h1')]
    .filter((element) => element.closest(OF_SITE) === null)
    .map(wordsOf)
    .filter((text) => text !== '' && text.length <= LONGEST);
  return all.find(isRole) ?? all[0];
}

/**
 * What the page calls the job: its heading. Where that is one of the site or of its jobs ("Careers", "Wir suchen dich!"), the
 * page's title, a label or a lower heading tells.
 */
export function titleOfPage(document: Document, heading: string | undefined, said: Said): string | undefined {
  const { marked, named, labelled } = said;
  if (marked !== undefined && !isOfSite(marked, said)) return marked;
  if (heading !== undefined && !isOfSite(heading, said)) return heading;
  const inTitle = heading === undefined ? headingInTitle(document, said.pageTitle) : undefined;
  if (inTitle !== undefined) return inTitle;
  const isNamed = named !== undefined && !isOfSite(named, said);
  if (isNamed && isRole(named)) return named;
  const lower = lowerHeadings(document).filter((text) => !isOfSite(text, said));
  return (
    labelled ??
    (isNamed && heading === undefined ? named : undefined) ??
    lower.find(isRole) ??
    (heading === undefined ? undefined : underHeading(document, heading, said)) ??
    named ??
    heading
  );
}

/** Whether a heading names the site, its employer or its list of jobs. */
function isOfSite(text: string, { site, named }: Said): boolean {
  if (PAGE.test(text) || isSiteName(text) || text === site) return true;
  // "Acme Careers"
  if (CAREERS.test(text) && !isRole(text)) return true;
  return isCertainlyName(text) && !isRole(text) && text !== named;
}

function lowerHeadings(document: Document): string[] {
  return [...document.querySelectorAll('h2, h3')].map(wordsOf).filter((text) => text.length <= LONGEST);
}

/** The lower heading that follows a page's first one. */
function underHeading(document: Document, heading: string, said: Said): string | undefined {
  const all = [...document.querySelectorAll('h1, h2, h3')].map(wordsOf);
  const next = all[all.indexOf(heading) + 1];
  return next === undefined || next.length > LONGEST || isOfSite(next, said) || /[.!?:]$/.test(next)
    ? undefined
    : next;
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

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
