import { z } from 'zod';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { namedDegree } from '#shared/domain/merge-profile/degree-key.ts';
import type { Profile } from '#shared/domain/profile.ts';
import raw from '../../../resources/fields/which-entry.json' with { type: 'json' };
import { line } from '../sections/section-words.ts';

const Words = z.record(z.string().length(2), z.array(z.string()).min(1));

/** `resources/fields/which-entry.json`: which job or school a label asks for, by language. */
export const WhichEntry = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  current: Words,
  previous: Words,
  latest: Words,
  highest: Words,
});

/** A job or a school: the n-th from 0, or the one that a label names. */
export type Entry = number | 'current' | 'previous' | 'highest';

const NONE = -1;
/** From low to high. */
const LEVELS = ['school', 'associate', 'bachelor', 'diplom', 'master', 'doctor'];
let rules: Readonly<Record<'current' | 'previous' | 'latest' | 'highest', RegExp>> | null = null;

/** Which entry a label itself asks for ("Previous employer", "Highest level of education"); null where it leaves it to its place. */
export function entryNamed(key: FieldKey, label: string): Exclude<Entry, number> | null {
  const { current, previous, latest, highest } = prepared();
  const text = line(label);
  if (/^education\.(degree|school|field|end|gpa)$/.test(key)) return highest.test(text) ? 'highest' : null;
  if (!/^work\.(company|title|start|end|description)$/.test(key) || latest.test(text)) return null;
  const [isCurrent, isPrevious] = [current.test(text), previous.test(text)];
  if (isCurrent === isPrevious) return null;
  return isCurrent ? 'current' : 'previous';
}

/** Where an entry stands in a profile; -1 where it has none such. The last job that ended is the previous one. */
export function placeOfEntry(entry: Entry, { experience, education }: Profile): number {
  if (typeof entry === 'number') return entry;
  if (entry === 'current') return experience.findIndex(({ current }) => current);
  if (entry === 'previous')
    return first(
      experience,
      ({ current }) => !current,
      (one, other) => one.end.localeCompare(other.end),
    );
  const level = ({ degree }: Profile['education'][number]) =>
    LEVELS.indexOf(namedDegree(degree)?.level ?? '');
  const finished = first(
    education,
    ({ current }) => current !== true,
    (one, other) => level(one) - level(other),
  );
  return finished === NONE && education.length > 0 ? 0 : finished;
}

/** The place of the greatest that counts, of equals the first. */
function first<T>(
  all: readonly T[],
  counts: (one: T) => boolean,
  compare: (one: T, other: T) => number,
): number {
  return all.reduce((best, one, at) => {
    const top = all[best];
    return counts(one) && (top === undefined || compare(one, top) > 0) ? at : best;
  }, NONE);
}

function prepared(): NonNullable<typeof rules> {
  if (rules !== null) return rules;
  const data = WhichEntry.parse(raw);
  const of = (words: z.infer<typeof Words>) =>
    new RegExp(`(?<= )(?:${Object.values(words).flat().join('|')})(?= )`);
  rules = {
    current: of(data.current),
    previous: of(data.previous),
    latest: of(data.latest),
    highest: of(data.highest),
  };
  return rules;
}
