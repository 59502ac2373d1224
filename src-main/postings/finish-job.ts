import type { z } from 'zod';
import type { Job, JobSkill } from '#shared/domain/job.ts';
import { textWithoutOrders } from '#shared/domain/text-without-orders.ts';
import { countryNamed } from '#shared/places/countries.ts';
import { isAnywhere, isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import { splitPlaces } from '#shared/places/split-places.ts';
import { languageOf } from '#shared/postings/language-of.ts';
import remote from '../../resources/postings/remote.json' with { type: 'json' };
import type { PostingFacts } from './facts.ts';
import { htmlToText, tidy } from './html/html-to-text.ts';
import { jobId } from './job-id.ts';
import { educationOf } from './rules/education.ts';
import { employmentTypeIn, typeWithTitle } from './rules/employment-type.ts';
import { languagesOf } from './rules/languages.ts';
import { remoteOf } from './rules/remote.ts';
import { placesOfPay, salaryIn } from './rules/salary.ts';
import { seniorityOf } from './rules/seniority.ts';
import { visaOf } from './rules/visa.ts';
import { yearsMinOf } from './rules/years.ts';
import { namesNobody } from './text/may-be-employer.ts';
import { requiredText, withDemandHeadings } from './text/required-text.ts';
import { sectionsOf } from './text/sections.ts';
import { townLast } from './text/town-last.ts';
import { companySlugOf, nameOfSlug, vendorOf } from './vendor-of.ts';

export type SkillsOf = (text: string) => z.infer<typeof JobSkill>[];

const MOST_CHARACTERS = 20_000;

/** A whole `Job` of what the readers found; what they left open is looked for in the text by rules, never guessed. */
export function finishJob(facts: PostingFacts, source: string, skillsOf: SkillsOf = () => []): Job {
  const description = descriptionOf(facts);
  const ground = textWithoutOrders(description).text;
  const title = oneLine(facts.title);
  const url = facts.url ?? '';
  const slug = companySlugOf(url);
  const company = oneLine(facts.company);
  const labels = (facts.locations ?? []).map(oneLine).map((label) => withoutName(label, company));
  const locations = placesOf(labels);
  const sections = sectionsOf(ground);
  const required = withDemandHeadings(requiredText(ground));
  const withTop = `${facts.top ?? ''}\n${ground}`;
  const job = {
    source,
    url,
    applyUrl: facts.applyUrl ?? null,
    vendor: facts.vendor ?? vendorOf(url),
    title,
    company:
      (namesNobody(company) ? '' : inOwnCase(company, ground)) || (slug === null ? '' : nameOfSlug(slug)),
    locations,
    remote: facts.remote ?? remoteOf(labels, title, withTop),
    employmentType: typeWithTitle(facts.employmentType ?? employmentTypeIn(title, withTop), title) ?? null,
    salary:
      facts.salary ??
      salaryIn(
        withTop,
        placesOfPay(
          locations.map((place) => withCountry(place, ground)),
          facts.country,
        ),
      ) ??
      null,
    seniority:
      seniorityOf(title, '') ??
      seniorityOf(facts.seniority ?? '', '') ??
      facts.seniority ??
      seniorityOf('', withTop) ??
      null,
    yearsMin: facts.yearsMin ?? yearsMinOf(required) ?? null,
    education: facts.education ?? educationOf(title === '' ? required : required.replace(title, '')) ?? null,
    visa: visaOf(ground) ?? null,
    languages: languagesOf(`${title}\n${required}`),
    postedAt: facts.postedAt ?? null,
    closed: facts.closed === true,
    skills: skillsOf(ground),
    responsibilities: sections.responsibilities,
    benefits: facts.benefits ?? sections.benefits,
    language: facts.language ?? languageOf(description) ?? null,
    description,
  };
  return { id: jobId(job), ...job };
}

/** "STADT HOHENFELS" where the text writes "Stadt Hohenfels" as well. */
function inOwnCase(name: string, text: string): string {
  if (!/\p{Lu}{4}/u.test(name) || name !== name.toUpperCase()) return name;
  const at = text.toUpperCase().indexOf(name);
  for (let from = at; from >= 0; from = text.toUpperCase().indexOf(name, from + 1)) {
    const written = text.slice(from, from + name.length);
    if (written !== name && written.toUpperCase() === name && /^\p{Lu}\p{Ll}/u.test(written)) return written;
  }
  return name;
}

function descriptionOf({ html, text }: PostingFacts): string {
  const readable = html !== undefined && html !== '' ? htmlToText(html) : tidy(text ?? '');
  return readable.slice(0, MOST_CHARACTERS);
}

/** "Stirling, 2 days a week in the office", "Oulu. Remote work is possible": what follows a place in its line and is none. */
function placeWords(label: string): string {
  return townLast(label)
    .replace(/(?<=\p{L}{4})\.\s+\p{Lu}\p{Ll}+\s\p{Ll}.*$/u, '')
    .replace(DAYS, '');
}
const DAYS = new RegExp(
  `\\s*[,;(–-]\\s*(?:\\p{L}+ ){0,2}(?:${remote.slots.n}) (?:${remote.slots.day})(?!\\p{L}).*$`,
  'iu',
);

/** "Hill Clinic, Leeds" is in Leeds. */
function withoutName(label: string, company: string): string {
  return company !== '' && label.startsWith(`${company}, `) ? label.slice(company.length + 2) : label;
}

/** "Nelson" where the text says "Nelson, New Zealand": the country tells whose dollar is meant. */
function withCountry(place: string, text: string): string {
  const at = text.indexOf(`${place}, `);
  const behind = at < 0 ? '' : text.slice(at + place.length + 2, at + place.length + 40);
  const name = /^\p{Lu}[\p{L}]*(?: (?:\p{Lu}[\p{L}]*|of|and))*/u.exec(behind)?.[0] ?? '';
  return countryNamed(name) === null ? place : `${place}, ${name}`;
}

/** Each place once and apart; a kind of work alone stays only where it is all that is said. */
function placesOf(labels: readonly string[]): string[] {
  const named = [...new Set(labels.map(placeWords).flatMap(splitPlaces))];
  // "Canberra; flexible locations considered"
  const all = named.some((place) => /\p{Lu}|\p{Lo}/u.test(place))
    ? named.filter((place) => /\p{Lu}|\p{Lo}/u.test(place) || isKindOfWork(place) || isPlaceName(place))
    : named;
  const places = all.filter((place) => !isKindOfWork(place) && !isAnywhere(place));
  return places.length > 0
    ? places
    : all.filter((place) => !/^(?:hybrid|on-?site|onsite|flexib|flex\b|varie|various)/i.test(place));
}

function oneLine(text: string | undefined): string {
  const once = htmlToText(text ?? '');
  // Some boards escape what was escaped already.
  const plain = /&(?:[a-z]{2,8}|#x?[\da-f]+);/i.test(once) ? htmlToText(once) : once;
  return plain.replace(/\s+/g, ' ').trim();
}
