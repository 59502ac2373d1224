import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { saidLonger } from './said-longer.ts';
import { sameAnswer } from './same-answer.ts';
import { codedCountry, sameCountry } from './same-country.ts';
import { sameDegree } from './same-degree.ts';
import { sameLanguage } from './same-language.ts';
import { samePlace, sameRegion } from './same-place.ts';
import { sameSpan } from './same-unit.ts';
import { saidAsSentence, saidPlainly } from './says-yes-or-no.ts';
import { differInNegation, normalise, signsOf } from './similarity.ts';

type FieldOption = FormField['options'][number];

/** How an answer that was given to this very list may name an option besides by its label: by its value, before or after. */
export type Naming = 'value-first' | 'label-first';

/** What is asked, as far as it is known. */
export interface Asked {
  key?: FieldKey | undefined;
  question?: string | undefined;
  naming?: Naming | undefined;
  /** Takes nothing but the same words and known other words for the same: a list that shows more later may hold them. */
  exactly?: boolean;
}

const LANGUAGE_KEYS = new Set<FieldKey>(['languages', 'custom']);
const DEGREE_KEYS = new Set<FieldKey>(['education.degree', 'custom']);

/**
 * The one option that a value means: the same words, known other words for the same, a country's other name, or the value
 * with what changes nothing of it. Null where none or several could be meant; never a guess, and never a neighbour that
 * begins with the same words. Of a person's race, sex, health and service, only known wordings count. An option's value is
 * the page's own matter and nothing that a person reads: it counts only where `naming` says that the answer was given to
 * this list.
 */
export function matchOption(
  options: readonly FieldOption[],
  value: string,
  { key, question, naming, exactly = false }: Asked = {},
): FieldOption | null {
  const wanted = normalise(value);
  if (wanted === '') return null;
  const labelled = options.find((option) => option.label === value);
  const valued = naming === undefined ? undefined : options.find((option) => option.value === value);
  const exact = naming === 'value-first' ? (valued ?? labelled) : (labelled ?? valued);
  if (exact !== undefined) return exact;
  const isPersonal = key?.startsWith('eeo.') === true;
  const known: ((option: FieldOption) => boolean)[] = [
    ({ label }) => normalise(label) === wanted && signsOf(label) === signsOf(value),
    ({ label }) => sameAnswer(label, value, key),
    ({ label }) => sameSpan(label, value),
    ({ label }) => LANGUAGE_KEYS.has(key ?? 'custom') && sameLanguage(label, value),
    ...(isPersonal ? [] : [(option: FieldOption) => codedCountry(option, value)]),
    ...(isPersonal ? [] : [(option: FieldOption) => sameCountry(option, value, key)]),
  ];
  const yes = saidPlainly(value);
  const longer: ((option: FieldOption) => boolean)[] =
    yes !== null
      ? [({ label }) => saidAsSentence(label, question ?? '') === yes]
      : [
          ({ label }) => isDegree(key) && sameDegree(label, value, false),
          ({ label }) => isDegree(key) && sameDegree(label, value, true),
          ({ label }) =>
            saidLonger(label, value, { key, question }) &&
            !differInNegation(label, value) &&
            signsOf(label) === signsOf(value),
          ({ label }) => key === 'address.region' && sameRegion(label, value),
          ({ label }) => samePlace(label, value),
        ];
  for (const rule of exactly || isPersonal ? known : [...known, ...longer]) {
    const found = options.filter(rule);
    if (found.length === 1) return found[0] ?? null;
    // Two that mean it: a looser rule can only take a third.
    if (found.length > 1) return null;
  }
  return null;
}

const isDegree = (key: FieldKey | undefined): boolean => key === undefined || DEGREE_KEYS.has(key);
