import marks from '../../resources/replies/marks.json' with { type: 'json' };
import type { Application } from '../domain/application.ts';
import { companyKey } from '../domain/company-key.ts';
import { fold } from '../domain/fold.ts';
import { titleKey } from '../domain/title-key.ts';
import type { Mail } from './mail.ts';

export type Candidate = Pick<Application, 'id' | 'title' | 'company'>;

const COMMON = new Set(marks.commonNames);

/**
 * Whose mail it is: the one application whose company is named by its sender or its words. Where the person applied for
 * several jobs there, the mail must name one job's title. Null rather than a guess.
 */
export function matchApplication(
  mail: Pick<Mail, 'from' | 'subject' | 'text'>,
  applications: readonly Candidate[],
): { id: string; by: string } | null {
  const bySender = applications.filter(({ company }) => namedBySender(mail.from, company));
  const written = `${mail.subject}\n${mail.text}`;
  const plain = spaced(written);
  const named =
    bySender.length > 0 ? bySender : applications.filter(({ company }) => standsIn(company, written, plain));
  const [first] = named;
  if (first === undefined || new Set(named.map(({ company }) => companyKey(company))).size > 1) return null;
  const how = bySender.length > 0 ? 'It was sent by' : 'It names';
  if (named.length === 1) return { id: first.id, by: `${how} ${first.company}.` };
  const byTitle = named.filter(({ title }) => plain.includes(spaced(titleKey(title))));
  const longest = byTitle.filter(
    (one) => !byTitle.some((other) => other !== one && spaced(other.title).includes(spaced(one.title))),
  );
  const [only] = longest;
  if (only === undefined || longest.length > 1) return null;
  return { id: only.id, by: `${how} ${only.company}, and it names “${only.title}”.` };
}

/** By the sender's name, or the host of their address. */
function namedBySender(from: string, company: string): boolean {
  const words = companyKey(company).split(' ').filter(Boolean);
  if (words.length === 0) return false;
  const name = spaced(from.replace(/<[^>]*>/g, ' ').replace(/\S+@\S+/g, ' '));
  if (name.includes(` ${words.join(' ')} `) && !(words.length === 1 && COMMON.has(words[0] ?? '')))
    return true;
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? '';
  const labels = host.toLowerCase().split('.').slice(0, -1).map(compact);
  return labels.some((label) => label.length >= 3 && !COMMON.has(label) && runs(words).has(label));
}

/** A company's name in a text as it is written, or folded in `plain`: a name that is also a word (Next, Target) counts with its capitals alone. */
function standsIn(company: string, text: string, plain: string): boolean {
  const key = companyKey(company);
  if (key === '' || COMMON.has(key)) return false;
  const name = company.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const asWritten = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u');
  return asWritten.test(text) || (key.includes(' ') && plain.includes(` ${key} `));
}

/** The words of a name joined, in every run of neighbours that is more than a common word: all of them, or at least four letters. */
function runs(words: readonly string[]): Set<string> {
  const found = new Set([words.join('')]);
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= words.length; end += 1) {
      const run = words.slice(start, end);
      const joined = run.join('');
      if (joined.length >= 4 && !run.every((word) => COMMON.has(word))) found.add(joined);
    }
  return found;
}

const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
