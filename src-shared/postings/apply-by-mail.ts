import { z } from 'zod';
import raw from '../../resources/postings/apply-by-mail.json' with { type: 'json' };
import type { Job } from '../domain/job.ts';
import { sentencesOf } from '../domain/sentences.ts';

const Words = z.array(z.string()).min(1);

/** `resources/postings/apply-by-mail.json`. */
export const MailWords = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  ...{ asks: Words, papers: Words, whole: Words, else: Words, mailboxes: Words, reference: Words },
});

/** Where a posting wants its applications sent by e-mail. */
export interface MailRoute {
  address: string;
  /** The posting's words that say so; empty where its own link to apply is a mail address. */
  quote: string;
  /** What the posting wants to be named; empty where it names none. */
  reference: string;
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const words = MailWords.parse(raw);
const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const [ASKS, PAPERS, WHOLE, ELSE] = [words.asks, words.papers, words.whole, words.else].map(anyOf) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.reference.map(escaped).join('|')})\\s?[.:#]*\\s*"?([A-Z\\d][A-Z\\d/_.-]*\\d[A-Z\\d/_-]*)`,
  'iu',
);
const MAILBOXES = new Set(words.mailboxes);

/**
 * The address that a posting itself names for applications; null where it names none, or several. An address for
 * questions, data protection or adjustments is none, nor is one that stands in no sentence that asks for an application.
 */
export function mailRouteOf({
  description,
  applyUrl,
}: Pick<Job, 'description' | 'applyUrl'>): MailRoute | null {
  const reference = REFERENCE.exec(description)?.[1] ?? '';
  const linked = /^mailto:([^?]+)/i.exec(applyUrl ?? '')?.[1];
  const [direct] = linked === undefined ? [] : addressesIn(decoded(linked));
  if (direct !== undefined) return { address: direct, quote: '', reference };
  const said = sentencesOf(description).flatMap((sentence, index, all) => {
    const found = addressesIn(sentence);
    // "Please send us your CV:" and the address on the next line.
    const before = all[index - 1] ?? '';
    const quote = /^\S+$/.test(sentence) || /:$/.test(before) ? `${before} ${sentence}`.trim() : sentence;
    return found.length > 0 && asksFor(quote) ? found.map((address) => ({ address, quote })) : [];
  });
  const [first, ...others] = said;
  if (first === undefined || others.some(({ address }) => address !== first.address)) return null;
  return { ...first, reference };
}

function asksFor(sentence: string): boolean {
  const plain = sentence.replace(ADDRESS, ' ');
  if (ELSE.test(plain)) return false;
  return WHOLE.test(plain) || (ASKS.test(plain) && PAPERS.test(plain));
}

function addressesIn(text: string): string[] {
  const found = (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase());
  return [...new Set(found)].filter((address) => !MAILBOXES.has(address.split('@')[0] ?? ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
