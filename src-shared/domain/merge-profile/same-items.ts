import legal from '../../../resources/employers/legal-forms.json' with { type: 'json' };
import { companyKey } from '../company-key.ts';
import { fold } from '../fold.ts';
import type { Experience, ProfileExtra, Project } from '../profile.ts';
import { titleKey } from '../title-key.ts';

/** Equal for texts that differ in case, accents, spaces and signs alone. */
export function textKey(text: string): string {
  const key = fold(text)
    .replace(/[^\p{L}\p{N}+#%]+/gu, ' ')
    .trim();
  // What is made of signs alone is those signs.
  return key === '' ? text.trim() : key;
}

/** How much of the shorter text's words stand in the other, 0-1. */
export function wordsShared(one: string, other: string): number {
  const [a, b] = [new Set(textKey(one).split(' ')), new Set(textKey(other).split(' '))];
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...less].filter((word) => more.has(word)).length / less.size;
}

/**
 * How surely two entries are the same job, 0 for not at all: one employer, times that overlap, and titles that share half
 * of their words (or one has none); or one employer and the very same months, where a title was translated.
 */
export function jobLikeness(one: Experience, other: Experience): number {
  if (!overlap(one, other)) return 0;
  if (!isOneEmployer(one.company, other.company)) {
    // A file that tells no employer tells the job by its title and months.
    const isNameless = one.company === '' || other.company === '';
    return isNameless && isSameTime(one, other) && titleKey(one.title) === titleKey(other.title) ? 0.25 : 0;
  }
  const named = likeness(titleKey(one.title), titleKey(other.title), one, other);
  return named > 0 ? named : isSameTime(one, other) ? 0.25 : 0;
}

/** One name with and without its legal form, its umlauts written out or not, or with a word more. */
function isOneEmployer(one: string, other: string): boolean {
  const [mine, theirs] = [employerKeys(one), employerKeys(other)];
  return mine.some((a) => theirs.some((b) => a === b || wordsShared(a, b) === 1));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** The keys of an employer's name, its umlauts as they are and written out; one of them is equal where the names are one. */
export function employerKeys(company: string): string[] {
  const plain = legal.attached.reduce((name, form) => name.replaceAll(form, ' '), company.normalize('NFC'));
  const written = plain.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [...new Set([plain, written].map(companyKey))];
}

/** From and until in the same month, as both say. */
function isSameTime(one: Experience, other: Experience): boolean {
  const exact = one.start.length >= 7 && one.start === other.start;
  return exact && (one.current ? other.current : !other.current && one.end !== '' && one.end === other.end);
}

export function projectLikeness(one: Project, other: Project): number {
  return textKey(one.name) === textKey(other.name) ? 1 : 0;
}

export function extraLikeness(one: ProfileExtra, other: ProfileExtra): number {
  if (one.kind !== other.kind || !sameAsFarAsSaid(one.date, other.date)) return 0;
  const isNameless = one.title === '' && other.title === '';
  if (isNameless) return textKey(one.text) === textKey(other.text) ? 1 : 0;
  if (textKey(one.title) !== textKey(other.title)) return 0;
  const same = (['organisation', 'text', 'date'] as const).filter((field) => one[field] === other[field]);
  return 1 + same.length;
}

interface Span {
  start: string;
  end: string;
  current?: boolean | undefined;
}

/** How alike two names of things of one time are, 0 for not at all. */
export function likeness(one: string, other: string, span: Span, otherSpan: Span): number {
  const shared = one === '' || other === '' ? 0.5 : wordsShared(one, other);
  if (shared < 0.5) return 0;
  return shared + (textKey(one) === textKey(other) ? 1 : 0) + (span.start === otherSpan.start ? 1 : 0);
}

/** Whether two spans begin together or share more than the day where one follows the other; an unknown edge lies anywhere. */
export function overlap(one: Span, other: Span): boolean {
  return (
    sameAsFarAsSaid(one.start, other.start) || (beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one))
  );
}

function beginsBeforeEnd({ start }: Span, { end, current }: Span): boolean {
  if (start === '' || end === '' || current === true) return true;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) < end.slice(0, length);
}

/** `2020` and `2020-03` do not speak against each other. */
export function sameAsFarAsSaid(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
