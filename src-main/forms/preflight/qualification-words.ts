import { z } from 'zod';
import raw from '../../../resources/fields/qualifications.json' with { type: 'json' };
import { normalise } from '../plan/similarity.ts';

const Words = z.array(z.string()).min(1);

/** `resources/fields/qualifications.json`; it says itself what each part means. */
export const Qualifications = z.strictObject({
  about: z.string(),
  source: z.string(),
  date: z.iso.date(),
  languages: z.record(
    z.string().length(2),
    z.strictObject({
      licence: Words,
      notLicence: Words.optional(),
      adverse: Words,
      otherwise: Words,
      clean: Words,
      bachelor: Words,
      master: Words,
      doctor: Words,
      instead: Words,
      notYears: Words,
      either: Words,
      fluency: z.record(z.string().regex(/^[2-7]$/), Words),
    }),
  ),
});

const DEGREES = ['bachelor', 'master', 'doctor'] as const;
export type DegreeLevel = (typeof DEGREES)[number];

/** How well a language is spoken: A1 to C2 are 1 to 6, as one's own 7. `exact`: by one of these, not by a word such as "fluent". */
export interface Fluency {
  level: number;
  exact: boolean;
}

interface Prepared {
  licence: RegExp;
  notLicence: RegExp;
  adverse: RegExp;
  otherwise: RegExp;
  clean: RegExp;
  instead: RegExp;
  notYears: RegExp;
  either: RegExp;
  degrees: readonly (readonly [DegreeLevel, RegExp])[];
  fluency: readonly (readonly [number, RegExp])[];
}
let prepared: Prepared | null = null;

/** Whether a question asks for a licence, a registration or a certificate, and not for what is held against one. */
export function namesLicence(question: string): boolean {
  const plain = normalise(question);
  const { licence, notLicence, adverse, otherwise } = words();
  if (!licence.test(plain) || notLicence.test(plain) || otherwise.test(plain)) return false;
  return !isAdverse(plain, adverse, licence);
}

/** Whether a no is the good answer, or none, though a degree or a language is named: "Are you still studying for a degree?" */
export function asksOtherwise(question: string): boolean {
  const plain = normalise(question);
  return words().otherwise.test(plain) || words().adverse.test(plain);
}

/** A question without what its licence is to be clean of: "a licence with no points on it" asks for a licence. */
export function withoutClean(question: string): string {
  const plain = normalise(question);
  const { clean, licence } = words();
  const at = plain.search(clean);
  return at > 0 && licence.test(plain.slice(0, at)) ? plain.replace(clean, ' ') : question;
}

/** "A licence with less than 6 points" asks for the licence; "points on your licence" does not. */
function isAdverse(plain: string, adverse: RegExp, licence: RegExp): boolean {
  const at = plain.search(adverse);
  if (at < 0) return false;
  return (
    at < plain.search(licence) || !/^ (?:with|mit|avec|con|met|com|z|s|med) /.test(behind(plain, licence))
  );
}

function behind(plain: string, licence: RegExp): string {
  const found = licence.exec(plain);
  return found === null ? '' : ` ${plain.slice(found.index + found[0].length).trim()} `;
}

/** The lowest degree that would do; null where none is named. */
export function degreeNamed(question: string): DegreeLevel | null {
  const plain = normalise(question);
  return words().degrees.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether something else would do in place of a degree. */
export const wouldDoWithoutDegree = (question: string): boolean => words().instead.test(normalise(question));

/** Whether something else would do in place of years of experience. */
export const wouldDoWithoutYears = (question: string): boolean => words().either.test(normalise(question));

/** Whether years are asked for of something else than experience: "5 years of checkable history". */
export const yearsOfOther = (question: string): boolean => words().notYears.test(normalise(question));

/** How well a text says that a language is spoken, at least or at most; null where it does not say. */
export function fluencyNamed(text: string, which: 'least' | 'most'): Fluency | null {
  const plain = normalise(text);
  const grades = [...plain.matchAll(/(?<=^| )([abc])([12])(?= |$)/g)].map(
    ([, letter = '', step]) => 'abc'.indexOf(letter) * 2 + Number(step),
  );
  const levels = grades.length > 0 ? grades : levelsNamed(plain);
  if (levels.length === 0) return null;
  return { level: which === 'least' ? Math.min(...levels) : Math.max(...levels), exact: grades.length > 0 };
}

function levelsNamed(plain: string): number[] {
  let rest = plain;
  return words().fluency.flatMap(([level, pattern]) => {
    const left = rest.replace(new RegExp(pattern.source, 'gu'), ' ');
    const isNamed = left !== rest;
    rest = left;
    return isNamed ? [level] : [];
  });
}

function words(): Prepared {
  if (prepared !== null) return prepared;
  const all = Object.values(Qualifications.parse(raw).languages);
  prepared = {
    licence: wholeWords(all.flatMap(({ licence }) => licence)),
    notLicence: wholeWords(all.flatMap(({ notLicence }) => notLicence ?? [])),
    adverse: wholeWords(all.flatMap(({ adverse }) => adverse)),
    otherwise: wholeWords(all.flatMap(({ otherwise }) => otherwise)),
    clean: wholeWords(all.flatMap(({ clean }) => clean)),
    notYears: wholeWords(all.flatMap(({ notYears }) => notYears)),
    either: wholeWords(all.flatMap(({ either }) => either)),
    instead: wholeWords(all.flatMap(({ instead }) => instead)),
    degrees: DEGREES.map((degree) => [degree, wholeWords(all.flatMap((one) => one[degree]))] as const),
    // The better first: "sehr gute Kenntnisse" holds "gute Kenntnisse".
    fluency: [7, 6, 5, 4, 3, 2].flatMap((level) => {
      const named = all.flatMap(({ fluency }) => fluency[String(level)] ?? []);
      return named.length === 0 ? [] : [[level, wholeWords(named)] as const];
    }),
  };
  return prepared;
}

function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${patterns.join('|')})(?: |$)`, 'u');
}
