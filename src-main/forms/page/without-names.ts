import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { isNamed } from '#shared/domain/unnamed-job.ts';

/** Of the job that is applied for; empty or left out where it is not known. */
export interface JobNames {
  company?: string | undefined;
  title?: string | undefined;
}

/** Stands where a name was: no page can write it. */
export const NAME = '\u{e000}';

/** Longer texts ask for more than a yes. */
const MOST_CHARACTERS = 1000;
const WORD = /[\p{L}\p{N}]+/gu;
/** How many words more than the name itself a spelling of it may have: a legal form, a mark of gender. */
const MORE_WORDS = 8;

interface KindOfName {
  /** Equal for the spellings of one. */
  keyOf(name: string): string;
  /** Whether a word that one spelling has and another lacks says nothing. */
  isIdle(word: string): boolean;
}

const COMPANY: KindOfName = {
  keyOf: companyKey,
  isIdle: (word) => word === 'the' || companyKey(`x ${word}`) === 'x',
};
const TITLE: KindOfName = { keyOf: (title) => titleKey(title), isIdle: () => false };

/** A text with `NAME` in the place of the company and the title, each as a whole, in whatever spelling. */
export function withoutNames(text: string, { company = '', title = '' }: JobNames): string {
  const plain = text.replaceAll(NAME, '\u{fffd}');
  if (plain.length > MOST_CHARACTERS) return plain;
  return replaced(isNamed(title) ? replaced(plain, title, TITLE) : plain, company, COMPANY);
}

function replaced(text: string, name: string, kind: KindOfName): string {
  const key = kind.keyOf(name);
  const [first = ''] = key.split(' ');
  if (key.length < 2 || !fold(text).includes(first)) return text;
  const words = [...text.matchAll(WORD)];
  const longest = key.split(' ').length + MORE_WORDS;
  for (const [at, { index }] of words.entries())
    for (const word of words.slice(at, at + longest).reverse()) {
      const end = endOf(text, word.index + word[0].length);
      const span = text.slice(index, end);
      if (kind.keyOf(span) !== key || !isSpelling(span, name, kind)) continue;
      const rest = text.slice(end).replace(/^['’]s(?!\p{L})/u, '');
      return `${text.slice(0, index)} ${NAME} ${replaced(rest, name, kind)}`;
    }
  return text;
}

/** Behind a word that ends at `end`, and what closes an aside that it stands in: `(m/f/d)`. */
function endOf(text: string, end: number): number {
  const before = text.slice(0, end);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}

/**
 * Whether a text says no more than a name: "again" is no company named Again, and neither a number nor an aside of words
 * ("Baker (full time)") belongs to a name that lacks it.
 */
function isSpelling(span: string, name: string, { isIdle }: KindOfName): boolean {
  if (/[?!\n]/.test(span) || (isCapital(name) && !isCapital(span))) return false;
  const own = new Set(wordsOf(name));
  return wordsOf(span).every((word) => own.has(word) || /^\p{L}$/u.test(word) || isIdle(word));
}

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];
const isCapital = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text);
