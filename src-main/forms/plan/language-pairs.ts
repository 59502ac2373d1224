import type { Profile } from '#shared/domain/profile.ts';
import { spokenLanguage } from '#shared/domain/spoken-languages.ts';
import { fluencyNamed } from '../preflight/qualification-words.ts';
import { sameLevel } from '../questions/answer-by-languages.ts';
import { ownFluency } from '../questions/spoken-question.ts';
import type { ReadField } from '../read/read-field.ts';
import { matchOption } from './match-option.ts';
import type { PlanContext } from './plan-context.ts';

/** One choice of a language, and one of how well it is spoken. */
export interface LanguagePair {
  language: ReadField;
  level: ReadField;
}

const LISTS = new Set<ReadField['type']>(['select', 'combobox', 'radio']);
/** Of so many choices most must be levels. */
const LEAST = 2;

/**
 * What goes into rows of a language and its level, by field id: the languages of the profile in their order, each into the
 * next row. A row whose language or level is not among its choices stays empty.
 */
export function planLanguagePairs(
  fields: readonly ReadField[],
  { profile, toldLanguages = new Set() }: Pick<PlanContext, 'profile' | 'toldLanguages'>,
): Map<string, string> {
  const values = new Map<string, string>();
  const rows = pairsIn(fields);
  const [first] = rows;
  if (first === undefined) return values;
  const left = languagesToTell(first, profile.languages, toldLanguages);
  for (const [row, pair] of rows.entries()) {
    const spoken = profile.languages.find(({ name }) => name === left[row]);
    const told = spoken === undefined ? null : rowOf(pair, spoken);
    if (told === null) continue;
    values.set(pair.language.id, told.language);
    values.set(pair.level.id, told.level);
  }
  return values;
}

/** The names of the languages of a profile that a row has choices for, without those that were told. */
export function languagesToTell(
  row: LanguagePair,
  own: Profile['languages'],
  told: ReadonlySet<string>,
): string[] {
  return own.filter((one) => !told.has(one.name) && rowOf(row, one) !== null).map(({ name }) => name);
}

function rowOf(
  pair: LanguagePair,
  { name, fluency }: Profile['languages'][number],
): { language: string; level: string } | null {
  const language = languageIn(pair.language, name);
  const level = sameLevel(pair.level.options, fluency);
  return language === null || level === null ? null : { language, level: level.label };
}

/** Rows of lists, one of languages and one of levels right behind it. */
export function pairsIn(fields: readonly ReadField[]): LanguagePair[] {
  return fields.flatMap((language, at) => {
    const level = fields[at + 1];
    const isPair =
      level !== undefined &&
      LISTS.has(language.type) &&
      LISTS.has(level.type) &&
      language.group === level.group &&
      areMostly(language, (label) => spokenLanguage(label) !== null) &&
      areMostly(level, isLevel);
    return isPair ? [{ language, level }] : [];
  });
}

function areMostly({ options }: ReadField, isOne: (label: string) => boolean): boolean {
  const found = options.filter(({ label }) => isOne(label)).length;
  return found >= LEAST && found >= options.length / 2;
}

const isLevel = (label: string): boolean =>
  fluencyNamed(label, 'least') !== null || ownFluency(label) !== null;

function languageIn({ options, label }: ReadField, name: string): string | null {
  const wanted = spokenLanguage(name);
  const found = options.filter((option) => wanted !== null && spokenLanguage(option.label) === wanted);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only.label;
  return matchOption(options, name, { key: 'languages', question: label, exactly: true })?.label ?? null;
}
