import words from '../../../../resources/resume-words/grades.json' with { type: 'json' };
import { trimEdge } from './trim-edge.ts';
import { foldWords } from './words.ts';

const NAMES = words.names.map((name) => name.replaceAll(' ', '\\s+')).join('|');
const GRADES = new Set(words.grades.map(foldWords));
const NAMED = new RegExp(
  `(?:\\b(?:${NAMES})\\b\\s*(?:of|:|=|–|-)?\\s*)(2[:.][12](?!\\d)|\\d{1,3}(?:[.,]\\d{1,2})?\\s*(?:(?:\\/|von|out of|su|sur)\\s*\\d{1,3}(?:[.,]\\d{1,2})?)?(?:\\s*(?:cum laude|e lode|con lode))?|first[- ]class(?: honours)?|distinction|merit|[A-F][+-]?(?=$|[\\s,;)]))`,
  'iu',
);
const ONLY_NAMED = new RegExp(`^${NAMED.source}\\s*$`, 'iu');
/** "3.74", "1,7", "2:1", "110/110 e lode": of a form that grades have, in a place where nothing else is a number. */
const BARE =
  /^(?:\d[.,]\d{1,2}|2[:.][12]|\d{1,3}(?:[.,]\d{1,2})?\s?\/\s?\d{1,3}(?:[.,]\d{1,2})?(?:\s+(?:cum laude|e lode|con lode))?)$/iu;
/** The class of a British degree, behind what it is in. */
const HONOURS =
  /(?<=\p{L}.*)[\s,(–-]+(first[- ]class(?: honours)?|(?:upper|lower) second(?:[- ]class)?(?: honours)?|third[- ]class(?: honours)?|2[:.][12](?:\s*\([^)]*\))?)\)?\s*$/iu;
const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/u;
const BEHIND_COMMA = /^(.+),\s+([^,]+)$/u;

/** A text that says a grade and nothing else: the grade; null where it says something else. */
export function gradeAlone(text: string): string | null {
  return ONLY_NAMED.exec(text)?.[1] ?? (isGrade(text) ? text.trim() : null);
}

/** Takes a grade out of the words about a school; null where they say none. */
export function gradeIn(text: string): { grade: string; rest: string } | null {
  const named = NAMED.exec(text) ?? HONOURS.exec(text);
  if (named?.[1]) {
    const rest = `${text.slice(0, named.index)} ${text.slice(named.index + named[0].length)}`;
    return { grade: named[1].trim(), rest: trimEdge(rest) };
  }
  if (isGrade(text)) return { grade: text.trim(), rest: '' };
  for (const pattern of [IN_BRACKETS, BEHIND_COMMA]) {
    const [, rest, last] = pattern.exec(text) ?? [];
    if (rest && last && isGrade(last)) return { grade: last.trim(), rest: trimEdge(rest) };
  }
  return null;
}

function isGrade(text: string): boolean {
  return BARE.test(text.trim()) || GRADES.has(foldWords(text));
}
