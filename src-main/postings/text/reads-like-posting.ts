import { z } from 'zod';
import type { Job } from '#shared/domain/job.ts';
import { languageOf } from '#shared/postings/language-of.ts';
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
  languages: ReadonlySet<string>;
}
let rules: Rules | null = null;

/**
 * Whether a page that was read as a job is a posting, by what it says of itself, else by what was read in it and by its
 * words. `body` is the page as it came. A page in which nothing tells is taken for none where its language has a list of
 * words; of any other language, only what the page calls itself counts against it.
 */
export function readsLikePosting(job: Job, body: string): boolean {
  if (/JobPosting/.test(body)) return true;
  rules ??= compile();
  const { vendor, applyUrl, salary, employmentType, yearsMin, visa, responsibilities } = job;
  if ([vendor, applyUrl, salary, employmentType, yearsMin, visa].some((told) => told !== null)) return true;
  const text = `${job.title}\n${job.description}`;
  if (responsibilities.length > 0 || rules.cue.test(text.toLowerCase())) return true;
  return !rules.otherKind.test(body) && !isKnownTongue(body, text, rules);
}

/** Whether there is a list for the language of a page; one of a few words alone is in none that could be told. */
function isKnownTongue(body: string, text: string, { languages }: Rules): boolean {
  const told = LANG.exec(body)?.[1]?.toLowerCase();
  if (told !== undefined && !languages.has(SAME_TONGUE[told] ?? told)) return false;
  const all = text.match(/\p{L}/gu) ?? [];
  if (all.filter((letter) => LETTER.test(letter)).length * 2 < all.length) return false;
  if (told !== undefined || languageOf(text) !== undefined) return true;
  return (text.match(/\p{L}+/gu) ?? []).length < FEW_WORDS;
}

const LANG = /<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-z]{2,3})\b/i;
/** Names of one language, or of two that are read alike. */
const SAME_TONGUE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' };
const FEW_WORDS = 8;
/** Of the scripts that the languages with lists are written in. */
const LETTER =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function compile(): Rules {
  const { otherKinds, cues } = PostingCues.parse(raw);
  const all = Object.values(cues).flat();
  return {
    otherKind: new RegExp(`"@type"\\s*:\\s*\\[?\\s*"(?:${otherKinds.join('|')})"`),
    cue: new RegExp(all.map(asWords).join('|'), 'u'),
    languages: new Set(Object.keys(cues)),
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
