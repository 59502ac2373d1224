import { z } from 'zod';
import raw from '../../resources/fields/for-user-alone.json' with { type: 'json' };
import { fold } from './fold.ts';

const Languages = <T extends z.ZodType>(of: T) => z.record(z.string().length(2), of);
const Patterns = Languages(z.array(z.string()).min(1));

/** `resources/fields/for-user-alone.json`: what only the user may answer, by matter and language. */
export const PrivateMatters = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  /** Small words that tell which language a question is in. */
  small: Languages(z.string()),
  matters: z.record(z.string(), Patterns),
  /** Other people, of whom nothing is known but what the user says. */
  people: Patterns,
  /** Of sections whose every question is such a matter. */
  headings: Patterns,
});

type ByLanguage = ReadonlyMap<string, RegExp>;
interface Compiled {
  small: ReadonlyMap<string, ReadonlySet<string>>;
  questions: ByLanguage;
  people: ByLanguage;
  headings: ByLanguage;
}

/** By so many small words more, another language is the one that a text is in. */
const CLEARLY = 2;
/** A heading longer than this is a sentence. */
const LONGEST_HEADING = 6;
let compiled: Compiled | null = null;

/** Whether a question, or what stands beside it, touches a matter that only the user may decide. */
export function touchesPrivateMatter(text: string): boolean {
  return matches(all().questions, text);
}

/** Whether a section is about such a matter as a whole, or about another person. */
export function isPrivateHeading(heading: string): boolean {
  if (matches(all().people, heading)) return true;
  return heading.trim().split(/\s+/).length <= LONGEST_HEADING && matches(all().headings, heading);
}

/** English is looked for in all texts; any other language not where the text is clearly in another one. */
function matches(patterns: ByLanguage, text: string): boolean {
  if (text.trim() === '') return false;
  const line = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const words = line.trim().split(' ');
  const counts = new Map(
    [...all().small].map(([language, small]) => [language, words.filter((word) => small.has(word)).length]),
  );
  const most = Math.max(...counts.values());
  return [...patterns].some(
    ([language, pattern]) =>
      (language === 'en' || most - (counts.get(language) ?? 0) < CLEARLY) && pattern.test(line),
  );
}

function all(): Compiled {
  if (compiled !== null) return compiled;
  const { small, matters, people, headings } = PrivateMatters.parse(raw);
  compiled = {
    small: new Map(Object.entries(small).map(([language, words]) => [language, new Set(words.split(' '))])),
    questions: byLanguage([...Object.values(matters), people]),
    people: byLanguage([people]),
    headings: byLanguage([headings]),
  };
  return compiled;
}

function byLanguage(lists: readonly Readonly<Record<string, readonly string[]>>[]): ByLanguage {
  const languages = new Set(lists.flatMap((list) => Object.keys(list)));
  return new Map(
    [...languages].map((language) => [
      language,
      new RegExp(`(?<= )(?:${lists.flatMap((list) => list[language] ?? []).join('|')})(?= )`, 'u'),
    ]),
  );
}
