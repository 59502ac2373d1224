import { z } from 'zod';
import type { Job } from '#shared/domain/job.ts';
import raw from '../../../resources/postings/posting-cues.json' with { type: 'json' };

/** `resources/postings/posting-cues.json`: what stands in postings, by language, and what a page may say that it is instead. */
export const PostingCues = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  otherKinds: z.array(z.string().regex(/^\p{Lu}\p{L}+$/u)).min(1),
  cues: z.record(z.string().length(2), z.array(z.string().min(2)).min(1)),
});

interface Rules {
  otherKind: RegExp;
  cue: RegExp;
}
let rules: Rules | null = null;

/**
 * Whether a page that was read as a job is a posting, by what it says of itself, else by what was read in it and by its
 * words. `body` is the page as it came. A page in which nothing tells is taken for none.
 */
export function readsLikePosting(job: Job, body: string): boolean {
  if (/JobPosting/.test(body)) return true;
  rules ??= compile();
  if (rules.otherKind.test(body)) return false;
  const { vendor, applyUrl, salary, employmentType, yearsMin, visa, responsibilities } = job;
  if ([vendor, applyUrl, salary, employmentType, yearsMin, visa].some((told) => told !== null)) return true;
  return responsibilities.length > 0 || rules.cue.test(`${job.title}\n${job.description}`.toLowerCase());
}

function compile(): Rules {
  const { otherKinds, cues } = PostingCues.parse(raw);
  const phrases = Object.values(cues).flat().map(asWords);
  return {
    otherKind: new RegExp(`"@type"\\s*:\\s*\\[?\\s*"(?:${otherKinds.join('|')})"`),
    cue: new RegExp(phrases.join('|'), 'u'),
  };
}

function asWords(phrase: string): string {
  const plain = phrase.replace(/[/().]/g, '\\$&');
  if (!SPACED.test(phrase)) return plain;
  return `(?<!\\p{L})${plain}${phrase.length <= SHORT ? '(?!\\p{L})' : ''}`;
}

/** What is longer may be the beginning of a longer word. */
const SHORT = 6;

/** Written with spaces between its words, so that a phrase is looked for where a word begins. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\s]+$/u;
