import data from '../../../resources/fields/said-longer.json' with { type: 'json' };
import { languages } from '../questions/parse-claim.ts';
import { differInNegation, normalise } from './similarity.ts';

const words = (list: string): string[] => list.split(' ');
const ECHO = new Set(Object.values(data.echo).flatMap(words));
const FIRST_PERSON = new Set(words(data.firstPerson));
const POLITE = new Set(words(data.polite));
const OR = new Set(words(data.or));
/** What sets a sentence apart from the yes or no before it; in "non-binary" nothing does. */
const FIRST = /^(\p{L}+)(?:(\s*[,.;:!(]\s*|\s+[–—-]\s*|[–—]\s*)|\s+)(.+)$/su;
const STEM = 5;

/** Whether a text is a yes (true) or a no (false) in one of many languages and nothing else; null for any other text. */
export function saidPlainly(text: string): boolean | null {
  const plain = text.trim().replace(/[.!]+$/, '');
  if (!/^[\p{L}\p{M}]+$/u.test(plain)) return null;
  const word = normalise(plain);
  for (const { yes, no } of languages()) {
    if (word.replace(yes, '') === '') return true;
    if (word.replace(no, '') === '') return false;
  }
  return null;
}

/**
 * Whether a choice says yes (true) or no (false) to a question in a sentence that only repeats it: "Yes, I am authorized
 * to work" does, "Yes, with a sponsor" says more. Null for all other choices.
 */
export function saidAsSentence(label: string, question: string): boolean | null {
  const [, first = '', sign, rest = ''] = FIRST.exec(label.trim()) ?? [];
  const said = first === '' ? null : saidPlainly(first);
  const sentence = said === null ? label : rest;
  const tokens = normalise(sentence).split(' ');
  const begins = FIRST_PERSON.has(tokens[0] ?? '');
  const isPolite = tokens.every((token) => POLITE.has(token));
  if (said === null ? !begins : sign === undefined && !begins && !isPolite) return null;
  if (isPolite) return said;
  const denies = differInNegation(sentence, '');
  const content = tokens.filter((token) => !ECHO.has(token));
  const asked = normalise(question).split(' ');
  if (content.some((token) => !asked.some((word) => sameStem(word, token)))) return null;
  if (content.length > 0 && !begins && !denies) return null;
  const yes = said ?? !denies;
  if (yes && denies) return null;
  if (!yes && !denies && content.length > 0) return null;
  // "Yes, I am a citizen" says more than yes to "a citizen or a resident".
  const narrows = asked.some((word) => OR.has(word)) && !tokens.some((token) => OR.has(token));
  return yes && narrows && content.length > 0 ? null : yes;
}

function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);
}
