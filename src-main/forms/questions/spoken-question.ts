import { fold } from '#shared/domain/fold.ts';
import { type Fluency, fluencyNamed } from '../preflight/qualification-words.ts';
import { spokenWords, type Wording } from './spoken-words.ts';

/** What a question asks of languages and of nothing else. */
export interface SpokenQuestion {
  /** Their English names; folded as they are written where they are of the reader's own list. */
  languages: readonly string[];
  /** One of them is enough. */
  any: boolean;
  /** How well; null where it only names its language. */
  wanted: Fluency | null;
  /** Code of the language that it is asked in. */
  language: string;
}

const GRADE = /(?<= )([abc])([12])\+?(?= )/g;
const LONGEST = 160;

/**
 * What a question asks about spoken languages; null where it asks for anything else too: every word of it must be known.
 * `own`: names of languages that the lists may not have.
 */
export function spokenQuestion(question: string, own: readonly string[] = []): SpokenQuestion | null {
  if (question.length > LONGEST) return null;
  const { names, knowing, wordings } = spokenWords();
  const found: string[] = [];
  const further = own.map((name) => [fold(name), ofName(name)] as const);
  const line = [...names, ...further].reduce((rest, [name, pattern]) => {
    const [first] = rest.match(pattern) ?? [];
    if (first === undefined) return rest;
    found.push(name);
    return rest.replaceAll(pattern, knowing.test(first) ? KNOWING : '');
  }, plain(question));
  // "English/German" may want one of them or both.
  if (found.length === 0 || (found.length > 1 && question.includes('/'))) return null;
  for (const wording of wordings) {
    const read = readIn(wording, line);
    if (read !== null) return { languages: found, ...read, language: wording.language };
  }
  return null;
}

/** Stands for the rest of a word that names a language: "Deutschkenntnisse". */
const KNOWING = '@knowing';

function readIn(
  { phrases, subject, filler, is, least, or }: Wording,
  text: string,
): Pick<SpokenQuestion, 'any' | 'wanted'> | null {
  let rest = text.replaceAll(GRADE, '').replaceAll(KNOWING, '');
  const levels = text.includes(KNOWING) ? [1] : [0];
  for (const [level, pattern] of phrases) {
    const left = rest.replaceAll(pattern, '');
    if (left !== rest) levels.push(level);
    rest = left;
  }
  const words = rest.split(' ').filter((word) => word !== '');
  const known = [filler, is, least, or];
  if (!words.every((word) => known.some((set) => set.has(word)))) return null;
  const level = Math.max(...levels);
  const grade = Math.max(0, ...[...text.matchAll(GRADE)].map(gradeOf));
  if (level === 0 && grade === 0) return { any: false, wanted: null };
  const says = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (subject !== null && !says(subject)) return { any: false, wanted: null };
  // "Is your German B1?" is no question of at least so much.
  if (grade > 0 && says(is) && !says(least)) return null;
  return {
    any: says(or),
    wanted: { level: Math.max(level, grade), exact: grade >= level },
  };
}

/** A1 to C2 as 1 to 6. */
const gradeOf = ([, letter = '', step]: RegExpMatchArray): number => 'abc'.indexOf(letter) * 2 + Number(step);

/** How well a language is spoken by what its speaker wrote beside it; null where that says nothing that is known. */
export function ownFluency(text: string): Fluency | null {
  const named = fluencyNamed(text, 'least');
  if (named !== null) return named;
  const line = plain(text);
  const all = spokenWords().wordings.flatMap(({ phrases }) => phrases);
  const level = all.find(([, pattern]) => line.search(pattern) >= 0)?.[0];
  return level === undefined ? null : { level, exact: false };
}

function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()} `;
}

const ofName = (name: string): RegExp =>
  new RegExp(`(?<= )${plain(name).trim().replaceAll('+', '\\+')}(?= )`, 'gu');
