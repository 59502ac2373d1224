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
      bachelor: Words,
      master: Words,
      doctor: Words,
      instead: Words,
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
  instead: RegExp;
  degrees: readonly (readonly [DegreeLevel, RegExp])[];
  fluency: readonly (readonly [number, RegExp])[];
}
let prepared: Prepared | null = null;

/** Whether a question is about a licence, a registration or a certificate. */
export function namesLicence(question: string): boolean {
  const plain = normalise(question);
  return words().licence.test(plain) && !words().notLicence.test(plain);
}

/** The lowest degree that would do; null where none is named, or something else would do as well. */
export function degreeNamed(question: string): DegreeLevel | null {
  const plain = normalise(question);
  if (words().instead.test(plain)) return null;
  return words().degrees.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** How well a text says that a language is spoken; null where it does not say. */
export function fluencyNamed(text: string): Fluency | null {
  const plain = normalise(text);
  const grade = /(?:^| )([abc])([12])(?: |$)/.exec(plain);
  if (grade !== null) return { level: 'abc'.indexOf(grade[1] ?? '') * 2 + Number(grade[2]), exact: true };
  const level = words().fluency.find(([, pattern]) => pattern.test(plain))?.[0];
  return level === undefined ? null : { level, exact: false };
}

function words(): Prepared {
  if (prepared !== null) return prepared;
  const all = Object.values(Qualifications.parse(raw).languages);
  prepared = {
    licence: wholeWords(all.flatMap(({ licence }) => licence)),
    notLicence: wholeWords(all.flatMap(({ notLicence }) => notLicence ?? [])),
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
