import { readDate } from '../dates/read-date.ts';
import type { CompanyNote, CompanySource, NoteLists } from '../domain/company.ts';
import { companyKey } from '../domain/company-key.ts';
import { fold } from '../domain/fold.ts';
import { sentencesOf } from '../domain/sentences.ts';
import { isNamedIn, namedAs } from './named-as.ts';
import * as site from './site-words.ts';
import { CULTURE, DEEDS, HIRING, VALUES } from './words.ts';

const EACH = 5;
const SHORTEST = 20;
const LONGEST = 240;
/** A sentence that begins with the company's name tells what it is or does, not a motto, from so many words on. */
const TELLING_WORDS = 8;

type SitePageText = Pick<CompanySource, 'text'> & Partial<Pick<CompanySource, 'title' | 'url'>>;
type Part = 'about' | 'culture' | 'values' | 'interviewTips' | 'news' | 'redFlags';

/** Whose a sentence is: the company's, somebody else's, or not told. */
type Whose = 'own' | 'other' | 'open';

interface Sentence {
  text: string;
  plain: string;
  /** The day in a line of its own above; empty where there is none. */
  day: string;
  whose: Whose;
}

/**
 * What a page of the company's own site says of it, sentence by sentence, as it stands there. A customer's voice, another
 * firm's history, an agency's client and a motto are nothing about the company.
 */
export function siteNotes(page: SitePageText, company: string, source: number | null): NoteLists {
  const names = namedAs(company, page.url);
  const isCareers = site.CAREERS_PAGE.test(fold(`${pathOf(page.url)} ${page.title ?? ''}`));
  const lists: NoteLists = { about: [], culture: [], values: [], redFlags: [], interviewTips: [], news: [] };
  for (const sentence of ownSentences(page.text, names)) {
    const part = partOf(sentence, { names, isCareers });
    if (part === null || lists[part].length >= EACH) continue;
    lists[part].push(noteOf(sentence, part, source));
  }
  return lists;
}

function noteOf({ text, day }: Sentence, part: Part, source: number | null): CompanyNote {
  if (part === 'redFlags') return { text: 'People were let go', quote: text, source };
  return { text: part === 'news' && day !== '' ? `${day}: ${text}` : text, quote: text, source };
}

/** The sentences that may be the company's own, in order, each once. */
function ownSentences(text: string, names: readonly string[]): Sentence[] {
  const seen = new Set<string>();
  const sentences: Sentence[] = [];
  let day = '';
  let before: Whose = 'open';
  let last: Whose = 'open';
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (isDay(bare)) day = bare;
    // A line that opens with a quotation mark is somebody's voice.
    if (/^["“”„‚‘«»]/u.test(bare)) continue;
    for (const one of sentencesOf(line)) {
      const plain = fold(one);
      const whose = whoseIs(one, plain, { names, before, last });
      last = whose;
      before = whose === 'open' ? before : whose;
      const fits = one.length >= SHORTEST && one.length <= LONGEST && !site.AROUND.test(plain);
      if (whose === 'other' || !fits || one.endsWith('?') || seen.has(one)) continue;
      seen.add(one);
      sentences.push({ text: one, plain, day, whose });
    }
  }
  return sentences;
}

/** "The company" and "it" are whom the sentences before spoke of (`before`; the very `last` one may have said nothing of it). */
function whoseIs(
  text: string,
  plain: string,
  { names, before, last }: { names: readonly string[]; before: Whose; last: Whose },
): Whose {
  if (site.OTHERS.test(plain) || site.TALKS.test(plain)) return 'other';
  if (site.saysWe(plain) || isNamedIn(text, names)) return 'own';
  if (isLeader(text, plain)) return 'own';
  if (site.ITSELF.test(plain) && (last === 'own' || site.ITSELF_DOES.test(plain)))
    return before === 'other' ? 'other' : 'own';
  const [institution] = site.INSTITUTION.exec(plain) ?? [];
  if (institution !== undefined && (last === 'own' || isKindOf(institution, names))) return 'own';
  if (site.STARTS_PRONOUN.test(plain)) return before;
  const isHistory = site.FOUNDED.test(plain) || site.NEWS.test(plain) || site.LET_GO.test(plain);
  return isHistory && !/^\P{L}*\d/u.test(text) ? 'other' : 'open';
}

/** "The school" is Horizon School, and no insurer. */
function isKindOf(institution: string, names: readonly string[]): boolean {
  const noun = institution.replace(/^.*[\s'’]/u, '');
  return names.some((name) => name.split(' ').includes(noun));
}

/** "Ingrid Solbakk has been chief executive since 2021", but no chief executive of somewhere else. */
function isLeader(text: string, plain: string): boolean {
  const isOfAnother = /\s(?:of|at|for|bei|von|chez|de|du|van|di|del|da|hos|på|w)\s(?:\p{Ll}+\s)?\p{Lu}/u.test(
    text,
  );
  return site.LEADERS.test(plain) && (site.FOUNDED.test(plain) || site.NEWS.test(plain)) && !isOfAnother;
}

/** The one part of a research that a sentence belongs to; null for none. */
function partOf(
  { text, plain, whose }: Sentence,
  { names, isCareers }: { names: readonly string[]; isCareers: boolean },
): Part | null {
  const isOwn = whose === 'own';
  if ((isOwn || isCareers) && (site.SITE_HIRING.test(plain) || HIRING.test(plain))) return 'interviewTips';
  if (isOwn && site.LET_GO.test(plain))
    return /\d/.test(plain) && !site.ADVISE.test(plain) ? 'redFlags' : null;
  if (site.SITE_VALUES.test(plain) && !site.TO_READER.test(plain)) return 'values';
  if (isCulture(plain, isOwn, isCareers)) return 'culture';
  if (!isOwn) return null;
  if (isNews(plain, names)) return 'news';
  if (isAbout(text, plain, names)) return 'about';
  return VALUES.test(plain) && !site.TO_READER.test(plain) ? 'values' : null;
}

/** So many words behind a verb of news, whom it was done to is told: "rated the Trust". */
const OBJECT_WORDS = 3;

/** What the company did or had done to it, not what somebody did with "our app". */
function isNews(plain: string, names: readonly string[]): boolean {
  const found = site.NEWS.exec(plain);
  if (found === null || site.FOUNDED.test(plain) || site.TO_READER.test(plain)) return false;
  const behind = plain
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s+/);
  const around = [plain.slice(0, found.index), behind.slice(0, OBJECT_WORDS).join(' ')];
  return site.LEADERS.test(plain) || around.some((part) => speaksOfItself(part, names));
}

const speaksOfItself = (plain: string, names: readonly string[]): boolean =>
  site.saysWe(plain) || site.ITSELF.test(plain) || site.INSTITUTION.test(plain) || isNamedIn(plain, names);

function isCulture(plain: string, isOwn: boolean, isCareers: boolean): boolean {
  // "Support agent (remote, UK)" is a job.
  const isBenefit = site.BENEFITS.test(plain.replace(/\([^()]{4,}\)/gu, ' '));
  if (isCareers)
    return isBenefit || site.OFFERS.test(plain) || (CULTURE.test(plain) && !site.FOUNDED.test(plain));
  if (!isOwn || site.TO_READER.test(plain) || site.FOUNDED.test(plain)) return false;
  return (isBenefit && site.STAFF.test(plain)) || (CULTURE.test(plain) && !site.COUNTED.test(plain));
}

function isAbout(text: string, plain: string, names: readonly string[]): boolean {
  if (text.endsWith('!') || site.TO_READER.test(plain)) return false;
  if ([site.FOUNDED, site.SEAT, site.CUSTOMERS, site.COUNTED, site.LEADERS].some((of) => of.test(plain)))
    return true;
  if (site.BOAST.test(plain)) return false;
  return DEEDS.test(plain) || (startsWithName(text, names) && plain.split(/\s+/).length >= TELLING_WORDS);
}

/** "Acme farms salmon at eleven sites …", "Die Acme AG plant …". */
function startsWithName(text: string, names: readonly string[]): boolean {
  const words = companyKey(text).replace(/^(?:der|die|das|la|le|l|il|lo|el|de|het|a|o) /, '');
  return names.some((name) => words.startsWith(`${name} `)) && /[.:]$/.test(text);
}

const isDay = (line: string): boolean =>
  line.length >= 6 && line.length <= 40 && /\d/.test(line) && readDate(line).date.length === 10;

function pathOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return decodeURI(new URL(url).pathname).replace(/[/_.-]+/g, ' ');
}
