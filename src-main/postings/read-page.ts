import { fold } from '#shared/domain/fold.ts';
import { mergeFacts, type PostingFacts } from './facts.ts';
import { embeddedFacts } from './html/embedded-json.ts';
import { htmlToText } from './html/html-to-text.ts';
import { microdataFacts } from './html/microdata.ts';
import { pageFacts } from './html/page-facts.ts';
import { parseDocument } from './html/parse-html.ts';
import { removeHidden } from './html/remove-hidden.ts';
import { findJobPostings, type JsonObject } from './json-ld/find-job-posting.ts';
import { factsFromJsonLd } from './json-ld/from-json-ld.ts';
import { textOfValue } from './json-ld/values.ts';
import { closedWords } from './text/closed.ts';
import { companyNamedIn } from './text/company-named-in.ts';
import { isRole } from './text/is-role.ts';
import { placeIn, placeInWords } from './text/place-in.ts';
import { postedDay } from './text/posted-day.ts';
import { placesToLive, soughtPlaces } from './text/sought-places.ts';
import { labelFacts } from './text/text-facts.ts';
import { yearsOfHead } from './text/years-line.ts';

/** A description of structured data shorter than this is a teaser, beside a page that says more. */
const TEASER = 200;

/** Reads a posting's page: JSON-LD first, then the data for its scripts, then what a person sees. */
export function readPage(body: string, now: Date): { facts: PostingFacts; hidden: string[] } {
  const document = parseDocument(body);
  const postings = findJobPostings(document);
  const embedded = embeddedFacts(document, now);
  const marked = microdataFacts(document, now);
  const hidden = removeHidden(document);
  const seen = pageFacts(document, now);
  const posting = mainPosting(postings, seen);
  const structured =
    posting === undefined ? (embedded ?? {}) : mergeFacts(factsFromJsonLd(posting, now), embedded ?? {});
  const { title: labelled, ...told } = inWords(seen);
  const facts = mergeFacts(structured, marked, seen, told);
  if (labelled !== undefined && CAREERS.test(facts.title ?? '')) facts.title = labelled;
  const said = (structured.html ?? structured.text ?? '').length;
  const words = seen.text ?? '';
  // A page drawn by scripts shows nothing but a name; its structured data is then all there is.
  if (said < TEASER && words.length > said * 2 && words.length > TEASER) {
    facts.html = undefined;
    facts.text = words;
  }
  return {
    facts: {
      ...facts,
      company: facts.company ?? companyNamedIn(words),
      postedAt: facts.postedAt ?? postedDay(`${seen.top ?? ''}\n${words}`, now),
      ...(facts.closed === true ? {} : closing(`${seen.around ?? ''}\n${words}`, facts.title, now)),
    },
    hidden,
  };
}

function closing(text: string, title: string | undefined, now: Date): PostingFacts {
  const told = closedWords(text, { title, now });
  return told === null ? {} : { closed: true, closedBy: told };
}

/** "Acme Careers": the name of a site of jobs, and of none of them. */
const CAREERS = /(?<!\p{L})(?:careers|jobs|karriere|vacancies|stellenangebote|empleos?|vagas)$/iu;

/** Labelled lines and places in the page's words; its title and company are mostly better known from elsewhere. */
function inWords({ text = '', top = '' }: PostingFacts): PostingFacts {
  const place = placeIn(top) ?? placeInWords(text) ?? soughtPlaces(text) ?? placesToLive(text);
  const places = place === undefined ? undefined : [place];
  const { url: _url, ...labelled } = labelFacts(`${top}\n${text}`, places);
  return mergeFacts(labelled, { locations: places, yearsMin: yearsOfHead(top) });
}

/** Where a page describes several jobs, its own is the one that its heading names; one that it shows nothing of is of another page. */
function mainPosting(postings: readonly JsonObject[], seen: PostingFacts): JsonObject | undefined {
  const heading = seen.title?.toLowerCase();
  const named = postings.find((posting) => textOfValue(posting.title)?.toLowerCase() === heading);
  return named ?? postings.find((posting) => isShown(posting, seen));
}

/** Whether the page shows what its data describes: a word of the title in its heading, or the description's beginning. */
function isShown(posting: JsonObject, { title = '', text = '' }: PostingFacts): boolean {
  const name = textOfValue(posting.title) ?? '';
  if (name === '' || !isRole(title) || text.length < TEASER) return true;
  const words = new Set(wordsOf(title));
  if (wordsOf(name).some((word) => words.has(word))) return true;
  const said = wordsOf(htmlToText(textOfValue(posting.description) ?? '')).slice(0, FIRST_WORDS);
  return said.length < FIRST_WORDS ? false : wordsOf(text).join(' ').includes(said.join(' '));
}
const FIRST_WORDS = 8;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]{3,}/gu) ?? [];
