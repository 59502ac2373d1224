import { z } from 'zod';
import raw from '../../../resources/fields/confirming.json' with { type: 'json' };
import { saysNotSubmit, saysOnlySubmit } from './button-words.ts';

const Words = z.array(z.string()).min(1);

/**
 * `resources/fields/confirming.json`: by language, what stands in buttons that name the sending, that confirm, or that
 * agree to a question; and what stands in buttons that refuse or lead back, or that are about something besides.
 */
export const Confirming = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({ sends: Words, confirms: Words, agrees: Words, refuses: Words, besides: Words }),
  ),
});
type Use = 'sends' | 'confirms' | 'agrees' | 'refuses' | 'besides';

/** Written without spaces: a word begins and ends anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const patterns = new Map<string, RegExp>();

/** Whether the words name the sending itself, in any language. */
export function saysSend(words: string): boolean {
  return !saysRefuse(words) && (saysOnlySubmit(words) || says(words, 'sends'));
}

/** Whether a button may be the one that a summary waits for: by words that name the sending, or that confirm in the page's own language. */
export function saysConfirm(words: string, language: string): boolean {
  return (
    saysSend(words) || (!saysRefuse(words) && says(words, 'confirms', language.slice(0, 2).toLowerCase()))
  );
}

/** Whether the words say yes to the question of a box, in any language. */
export function saysAgree(words: string): boolean {
  return !saysRefuse(words) && (['sends', 'confirms', 'agrees'] as const).some((use) => says(words, use));
}

/** Whether they say no, lead back, or are about something else, in any language. */
export function saysRefuse(words: string): boolean {
  return saysNotSubmit(words) || says(words, 'refuses') || says(words, 'besides');
}

/** `language`: an ISO 639-1 code; all of them where it is left out. */
function says(words: string, use: Use, language?: string): boolean {
  const key = `${use} ${language ?? ''}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = patternOf(use, language);
    patterns.set(key, pattern);
  }
  return pattern.test(words.replaceAll('’', "'"));
}

function patternOf(use: Use, language?: string): RegExp {
  const { languages } = Confirming.parse(raw);
  const all = Object.entries(languages).flatMap(([code, uses]) =>
    language === undefined || code === language ? uses[use] : [],
  );
  const whole = all.filter((one) => UNSPACED.test(one));
  const spaced = all.filter((one) => !whole.includes(one));
  const isNo = use === 'refuses' || use === 'besides';
  // A yes comes first; further on it may be another language's "of".
  const start = use === 'agrees' ? '^' : '(?<!\\p{L})';
  const parts = [
    ...(spaced.length > 0 ? [`${start}(?:${spaced.join('|')})(?!\\p{L})`] : []),
    ...(whole.length > 0 ? [`${isNo ? '' : '^'}(?:${whole.join('|')})`] : []),
  ];
  // Where the language is not known, nothing is said in it.
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'iu');
}
