import { mergeFacts, type PostingFacts } from '../facts.ts';
import { townBehind } from '../html/page-company.ts';
import { employmentTypeIn, employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { placesOfPay, salaryIn } from '../rules/salary.ts';
import { bareTitle, splitTitle } from './bare-title.ts';
import { closedWords } from './closed.ts';
import { companyNamedIn } from './company-named-in.ts';
import { headlineFacts } from './headline.ts';
import { isFact } from './is-name.ts';
import { joinLabels, labelsIn } from './labels.ts';
import { postedDay } from './posted-day.ts';
import { withoutOtherJobs } from './without-other-jobs.ts';
import { yearsOfHead } from './years-line.ts';

/** No posting is longer; what comes after is some other text. */
const LONGEST_POSTING = 200_000;

/** What a posting as plain text or Markdown states: labelled lines, its first heading, "Acme is looking for". */
export function textFacts(text: string, now: Date): PostingFacts {
  const plainText = text
    .slice(0, LONGEST_POSTING)
    .replaceAll('\r', '')
    .replace(/^---\n|\n---(?=\n)/g, '\n')
    .trim();
  const body = joinLabels(withoutOtherJobs(plainText));
  const head = headlineFacts(body);
  const facts = mergeFacts(labelFacts(body, head.locations), head, {
    company: companyNamedIn(body),
    postedAt: postedDay(body, now),
    yearsMin: yearsOfHead(body),
    text: plain(body),
  });
  if (facts.title !== undefined && facts.company !== undefined)
    facts.title = withoutCompany(facts.title, facts.company);
  const told = closedWords(body, { title: facts.title, now });
  return told === null ? facts : { ...facts, closed: true, closedBy: told };
}

/** "Electrician - Acme", where the text says elsewhere that Acme is the employer. */
function withoutCompany(title: string, company: string): string {
  const parts = title.split(/\s+[–—|-]\s+/);
  const left = parts.filter((part) => part !== company && part.split(/,\s+/)[0] !== company);
  return left.length === 0 || left.length === parts.length ? title : left.join(' - ');
}

/** What the labelled lines of a text state ("Location: Leeds"), also inside a page; `places` are the job's where no label says them. */
export function labelFacts(text: string, places?: string[], country?: string): PostingFacts {
  const labels = labelsIn(text);
  const town = townBehind(labels.company);
  const place = labels.location ?? town;
  const locations = place === undefined ? undefined : [withoutTerms(place)];
  return {
    title: labels.title === undefined ? undefined : splitTitle(bareTitle(labels.title)).title,
    company: town === undefined ? labels.company : labels.company?.slice(0, -town.length - ', '.length),
    locations,
    salary:
      labels.salary === undefined
        ? undefined
        : salaryIn(`Salary: ${labels.salary}`, placesOfPay(locations ?? places ?? [], country)),
    employmentType: labels.type === undefined ? undefined : knownType(labels.type),
    remote: labels.remote === undefined ? undefined : wayOf(labels.remote),
    url: /^https?:\/\/\S+$/.exec(labels.url ?? '')?.[0],
  };
}

/** "Location: Erfurt | full-time | permanent": terms of the work in the line of a place. */
function withoutTerms(location: string): string {
  const parts = location.split(/\s[|·•]\s/);
  const places = parts.filter((part) => !isFact(part));
  return places.length === 0 || places.length === parts.length ? location : places.join(' | ');
}

/** Only a term that is known: a line about hours is no type of employment, nor "permanent" of so many hours. */
function knownType(words: string): string | undefined {
  // "Hours per week: 39"
  if (/^\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|bis|à|a|tot)\s?\d{1,2}(?:[.,]\d{1,2})?)?$/.test(words))
    return employmentTypeIn('', `Hours: ${words}`);
  const type = employmentTypeOf(words);
  if (type === words) return undefined;
  return type === 'full-time' && /\d/.test(words) ? employmentTypeIn('', words.replaceAll('; ', '\n')) : type;
}

/** "Remote: yes", "Telework eligible: No", "Modalidad: presencial". */
function wayOf(words: string): PostingFacts['remote'] {
  const way = remoteOf([words], '', '') ?? remoteOf([], '', words);
  if (way !== null) return way;
  // "Hjemmekontor: inntil 2 dager i uken".
  if (/\d/.test(words)) return remoteOf([], '', `home office ${words}`) ?? undefined;
  if (/^(?:yes|ja|oui|s[íìi]|sim|tak|ano|kyllä)\b/iu.test(words)) return 'remote';
  return /^(?:no|none|nein|non|não|nie|ne|nej|nei|ei|not eligible|not available)\b/iu.test(words)
    ? 'onsite'
    : undefined;
}

/** Markdown's own marks out, its lists kept. */
function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, '$1$2')
    .replace(/^\s*[*+•]\s+/gm, '- ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
