import { z } from 'zod';
import raw from '../../../resources/fields/thanks.json' with { type: 'json' };

/** `resources/fields/thanks.json`: how pages say that an application arrived, as patterns by language. */
export const Thanks = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      says: z.array(z.string()).min(1),
      /** Whole words that, before what is said or right behind it, make it a condition, an order or a wish. */
      unless: z.array(z.string()).min(1).optional(),
      /** Pieces of words that do so wherever they stand in the sentence. */
      anywhere: z.array(z.string()).min(1).optional(),
      /** Words that, before a refusal or a failure, make it one that is only supposed; `unless` where there are none. */
      supposes: z.array(z.string()).min(1).optional(),
      /** Says that it did not arrive, or can't any more. */
      refuses: z.array(z.string()).min(1).optional(),
      /** Says that something went wrong, and not what became of it. */
      fails: z.array(z.string()).min(1).optional(),
    }),
  ),
});

interface Language {
  says: RegExp;
  /** In what stands before. */
  unless: RegExp | null;
  /** At the beginning of what stands behind. */
  unlessNext: RegExp | null;
  anywhere: RegExp | null;
  /** In what stands before a refusal or a failure. */
  supposes: RegExp | null;
  refuses: RegExp | null;
  fails: RegExp | null;
}

/** What stands in another sentence is no condition of this one. */
const SENTENCE_END = /(?<=[.!…؟])\s+|(?<=[。！])/u;

let languages: readonly Language[] | null = null;

/** Whether a line of a page confirms that the application arrived, in any of the languages; what may come, or has to, confirms nothing. */
export function thanksFor(line: string): boolean {
  return sentencesIn(line).some((sentence) => known().some((language) => thanksIn(sentence, language)));
}

/** Whether a line says that the application was not taken; "thank you for your interest" beside it is no thanks for it. */
export function saysNotTaken(line: string): boolean {
  return sentencesIn(line).some((sentence) =>
    known().some((language) => isSaid(language.refuses, sentence, language)),
  );
}

/** Whether a line says that something went wrong. */
export function saysFailed(line: string): boolean {
  return sentencesIn(line).some((sentence) =>
    known().some((language) => isSaid(language.fails, sentence, language)),
  );
}

function isSaid(trouble: RegExp | null, sentence: string, { supposes, anywhere }: Language): boolean {
  const found = trouble?.exec(sentence) ?? null;
  if (found === null || /[?？؟]/.test(sentence)) return false;
  const before = sentence.slice(0, found.index);
  const behind = sentence.slice(found.index + found[0].length);
  return !supposes?.test(before) && !anywhere?.test(before) && !anywhere?.test(behind);
}

const sentencesIn = (line: string): string[] => line.split(SENTENCE_END);

const anyOf = (words: readonly string[] | undefined): RegExp | null =>
  words ? new RegExp(words.join('|'), 'iu') : null;
const wordIn = (words: readonly string[] | undefined): RegExp | null =>
  words ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?!\\p{L})`, 'iu') : null;

function known(): readonly Language[] {
  languages ??= Object.values(Thanks.parse(raw).languages).map(
    ({ says, unless, anywhere, supposes, refuses, fails }) => ({
      says: new RegExp(says.join('|'), 'iu'),
      unless: wordIn(unless),
      unlessNext: unless ? new RegExp(`^[^\\p{L}\\p{N}]*(?:${unless.join('|')})(?!\\p{L})`, 'iu') : null,
      anywhere: anyOf(anywhere),
      supposes: wordIn(supposes ?? unless),
      refuses: anyOf(refuses),
      fails: anyOf(fails),
    }),
  );
  return languages;
}

function thanksIn(sentence: string, { says, unless, unlessNext, anywhere }: Language): boolean {
  const found = says.exec(sentence);
  if (found === null || /[?？؟]/.test(sentence) || anywhere?.test(sentence)) return false;
  const before = sentence.slice(0, found.index);
  const behind = sentence.slice(found.index + found[0].length);
  return !unless?.test(before) && !unlessNext?.test(behind);
}
