import frames from '../../resources/replies/frames.json' with { type: 'json' };
import marks from '../../resources/replies/marks.json' with { type: 'json' };
import type { Application } from '../domain/application.ts';
import { companyKey } from '../domain/company-key.ts';
import { fold } from '../domain/fold.ts';
import { phrasePattern } from '../domain/phrases.ts';
import { titleKey } from '../domain/title-key.ts';
import { withoutUmlautSpelling } from '../places/place-key.ts';
import { readPlace } from '../places/read-place.ts';
import type { Mail } from './mail.ts';

export type Candidate = Pick<Application, 'id' | 'title' | 'company'>;

const COMMON = new Set(marks.commonNames);
/** Of a name, what its address may leave out beside common words; and words that many names begin with. */
const BETWEEN = new Set(marks.namesBetween);
const SHARED = new Set(marks.sharedNames);
const SUFFIXES = new Set(marks.hostSuffixes);
const OWN = phrasePattern(frames.own);
const FOOTER = phrasePattern(frames.footer);
/** Thousands of people. */
const TOWN = 30;

/**
 * Whose mail it is: the one application whose company is named by its sender or its words. Where the person applied for
 * several jobs there, the mail must name one job's title, in its subject before its text. Of a mail that decides nothing
 * (`idle`), only its sender tells whose it is, or words to an applicant. Null rather than a guess.
 */
export function matchApplication(
  mail: Pick<Mail, 'from' | 'subject' | 'text'>,
  applications: readonly Candidate[],
  idle = false,
): { id: string; by: string } | null {
  const bySender = applications.filter(({ company }) => namedBySender(mail.from, company));
  const written = `${mail.subject}\n${mail.text}`;
  if (idle && bySender.length === 0 && !isForApplicant(fold(written))) return null;
  const plain = spaced(written);
  const named =
    bySender.length > 0 ? bySender : applications.filter(({ company }) => standsIn(company, written, plain));
  const [first] = named;
  if (first === undefined || new Set(named.map(({ company }) => companyKey(company))).size > 1) return null;
  const how = bySender.length > 0 ? 'It was sent by' : 'It names';
  if (named.length === 1) return { id: first.id, by: `${how} ${first.company}.` };
  const only = theOneNamed(named, spaced(mail.subject)) ?? theOneNamed(named, plain);
  return only && { id: only.id, by: `${how} ${only.company}, and it names “${only.title}”.` };
}

/** The one application whose title stands in a text, which is in `spaced` form; null where none or several do. */
function theOneNamed(applications: readonly Candidate[], text: string): Candidate | null {
  const byTitle = applications.filter(({ title }) => text.includes(spaced(titleKey(title))));
  const longest = byTitle.filter(
    (one) => !byTitle.some((other) => other !== one && spaced(other.title).includes(spaced(one.title))),
  );
  const [only] = longest;
  return only === undefined || longest.length > 1 ? null : only;
}

const isForApplicant = (written: string): boolean => OWN.test(written) && !FOOTER.test(written);

/** By the sender's name, or the host of their address. */
function namedBySender(from: string, company: string): boolean {
  const words = companyKey(company).split(' ').filter(Boolean);
  if (words.length === 0) return false;
  const name = spaced(from.replace(/<[^>]*>/g, ' ').replace(/\S+@\S+/g, ' ')).replaceAll(' and ', ' ');
  const called = words.filter((word) => word !== 'and').join(' ');
  if (name.includes(` ${called} `) && !(words.length === 1 && COMMON.has(words[0] ?? ''))) return true;
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? '';
  const labels = host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => !SUFFIXES.has(label))
    .map(asSpelled);
  return labels.some((label) => !COMMON.has(label) && addressNames(words, company).has(label));
}

/** A company's name in a text as it is written, or folded in `plain`: a name that is also a word (Next, Target) counts with its capitals alone. */
function standsIn(company: string, text: string, plain: string): boolean {
  const key = companyKey(company);
  if (key === '' || COMMON.has(key)) return false;
  const name = company.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const asWritten = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u');
  return asWritten.test(text) || (key.includes(' ') && plain.includes(` ${key} `));
}

/**
 * What an employer's own host may be called: all words of its name joined, or those that tell it from others, where they
 * are no place and no word that others are called as well: "Brightwell Clinic" writes from brightwell.com, and neither the
 * University of Leeds from leeds.gov.uk nor Royal Mail from royal.uk.
 */
function addressNames(words: readonly string[], written: string): Set<string> {
  const joined = (run: readonly string[]) => asSpelled(run.join(''));
  const own = (word: string) => !COMMON.has(word) && !BETWEEN.has(word);
  const [first, last] = [words.findIndex(own), words.findLastIndex(own)];
  const found = new Set<string>();
  for (let start = 0; start <= first; start += 1)
    for (let end = last + 1; end <= words.length; end += 1) {
      const run = words.slice(start, end);
      const isLong =
        joined(run).length >= 4 || (run.length === 1 && written.includes(joined(run).toUpperCase()));
      if (isLong && !run.every((word) => SHARED.has(word)) && !isKnownPlace(run.join(' ')))
        for (const name of [run, run.filter((word) => word !== 'and')]) found.add(joined(name));
    }
  return found.add(joined(words)).add(joined(words.filter((word) => word !== 'and')));
}

/** A small town's name is more often somebody's own. */
function isKnownPlace(name: string): boolean {
  const reading = readPlace(name);
  if (reading.kind !== 'place') return true;
  return reading.senses.some(({ city }) => city === null || city.people >= TOWN);
}

const asSpelled = (text: string): string => withoutUmlautSpelling(fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
