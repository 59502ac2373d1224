import { fold } from '#shared/domain/fold.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { spokenLanguage } from '#shared/domain/spoken-languages.ts';
import { normalise } from '../plan/similarity.ts';
import { type Fluency, fluencyNamed } from '../preflight/qualification-words.ts';
import type { ReadField } from '../read/read-field.ts';
import { polarity } from './choose-by-claim.ts';
import { languages as vocabularies } from './parse-claim.ts';
import { ownFluency, spokenQuestion } from './spoken-question.ts';

type Language = Profile['languages'][number];
type Option = ReadField['options'][number];

export interface AnswerByLanguages {
  value: string;
  /** The languages it rests on, as the profile writes them: "German (B2)". */
  from: string;
}

const LISTS = new Set<ReadField['type']>(['select', 'radio', 'toggle', 'combobox']);
const KNOWN = 1;
const TALKS = 3;
const OWN = 7;

/**
 * Answers "Do you speak German?" with yes, and "Level of German" with the choice that says the same as the profile. Null for
 * all else: what a profile does not list, or says too little of, is not known to be a no.
 */
export function answerByLanguages(field: ReadField, own: Profile['languages']): AnswerByLanguages | null {
  if (own.length === 0 || asksMore(field.help)) return null;
  const asked = spokenQuestion(
    field.label,
    own.map(({ name }) => name),
  );
  if (asked === null) return null;
  const spoken = asked.languages.map((name) => own.find((one) => nameOf(one) === name));
  const [only, ...others] = spoken;
  if (LISTS.has(field.type) && only !== undefined && others.length === 0) {
    const level = sameLevel(field.options, only.fluency);
    if (level !== null) return { value: level.label, from: told(only) };
  }
  const { wanted } = asked;
  if (wanted === null) return null;
  const enough = spoken.filter((one) => one !== undefined).filter((one) => isSpoken(one, wanted));
  if (enough.length < (asked.any ? 1 : spoken.length)) return null;
  const value = yesOf(field, asked.language);
  return value === null ? null : { value, from: enough.map(told).join(', ') };
}

/** A hint that asks itself, or says how well the language is to be spoken. */
function asksMore(help: string): boolean {
  return /\?\s*$/.test(help) || fluencyNamed(help, 'most') !== null;
}

function nameOf({ name }: Language): string {
  return spokenLanguage(name) ?? fold(name);
}

const told = ({ name, fluency }: Language): string => (fluency === '' ? name : `${name} (${fluency})`);

/** A grade of the scale is borne out by the same grade, or by a word that says clearly more. */
function isSpoken({ fluency }: Language, wanted: Fluency): boolean {
  if (wanted.level <= KNOWN && !wanted.exact) return true;
  if (fluency.trim() === '') return wanted.level <= TALKS && !wanted.exact;
  const has = ownFluency(fluency);
  if (has === null) return false;
  if (has.level === OWN) return true;
  return has.level >= wanted.level + (wanted.exact && !has.exact ? 1 : 0);
}

function yesOf({ type, options, label }: ReadField, language: string): string | null {
  if (LISTS.has(type) && options.length > 0) {
    const sides = options.map((option) => polarity(option.label));
    const yes = options.filter((_, at) => sides[at]?.yes === true && sides[at].rest === '');
    return sides.some((side) => side?.yes === false) && yes.length === 1 ? (yes[0]?.label ?? null) : null;
  }
  if (type === 'text' && label.trim().endsWith('?'))
    return vocabularies().find((one) => one.language === language)?.yesWord ?? null;
  return type === 'toggle' || type === 'combobox' ? 'Yes' : null;
}

/** The one choice that says how well in the words of the profile, or in others for the same. */
export function sameLevel(options: readonly Option[], fluency: string): Option | null {
  const own = ownFluency(fluency);
  if (own === null || options.length < 2 || options.some(({ label }) => polarity(label)?.yes === true))
    return null;
  const same = options.filter(({ label }) => normalise(label) === normalise(fluency));
  const level = same.length > 0 ? same : options.filter(({ label }) => isLevel(label, own));
  return level.length === 1 ? (level[0] ?? null) : null;
}

function isLevel(label: string, own: Fluency): boolean {
  const [least, most] = [fluencyNamed(label, 'least') ?? ownFluency(label), fluencyNamed(label, 'most')];
  return (
    least?.level === own.level && least.exact === own.exact && (most === null || most.level === own.level)
  );
}
