import { z } from 'zod';
import raw from '../../../resources/fields/challenges.json' with { type: 'json' };

const Words = z.array(z.string()).min(1);

/** `resources/fields/challenges.json`; it says itself what each part means. */
export const Challenges = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  signs: Words,
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      code: Words,
      second: Words,
      box: Words,
      traffic: Words,
      person: Words,
      refused: Words,
      waiting: Words,
    }),
  ),
});

type Part = 'code' | 'second' | 'box';

/** Pages that turn a visitor away say little; what says more has other things to say. In characters. */
const LONGEST_BLOCK = 2500;
/** One sign may stand on any page: a job can be about unusual traffic. */
const LEAST_SIGNS = 2;

let patterns: { parts: Record<Part, RegExp>; signs: readonly RegExp[] } | null = null;

/** Whether a page's words ask for a code that was sent to the visitor; a postal, promotion or country code is none. */
export const saysCode = (text: string): boolean => read().parts.code.test(text);

/** Whether the code is a second factor of signing in, as an app or a text message gives it. */
export const saysSecondFactor = (text: string): boolean => read().parts.second.test(text);

/** Whether the words at a box name a code. */
export const namesCode = (words: string): boolean => read().parts.box.test(words);

/** Whether all that a page says is that it lets nobody in, or not yet. */
export function saysBlocked(text: string): boolean {
  if (text.length > LONGEST_BLOCK) return false;
  return read().signs.filter((sign) => sign.test(text)).length >= LEAST_SIGNS;
}

function read(): NonNullable<typeof patterns> {
  if (patterns !== null) return patterns;
  const { languages, signs } = Challenges.parse(raw);
  const all = Object.values(languages);
  const of = (part: keyof (typeof all)[number]): RegExp => wholeWords(all.flatMap((one) => one[part]));
  patterns = {
    parts: { code: of('code'), second: of('second'), box: of('box') },
    signs: [of('traffic'), of('person'), of('refused'), of('waiting'), wholeWords(signs)],
  };
  return patterns;
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(${words.join('|')})(?![\\p{L}])`, 'iu');
}
