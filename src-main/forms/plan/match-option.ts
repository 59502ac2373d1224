import type { FormField } from '#shared/domain/form.ts';
import { countryCode, diallingCode } from './countries.ts';
import { MEANINGS } from './option-meanings.ts';
import { differInNegation, normalise } from './similarity.ts';

type FieldOption = FormField['options'][number];

/** How an answer that was given to this very list may name an option besides by its label: by its value, before or after. */
export type Naming = 'value-first' | 'label-first';

/**
 * The one option that a value means: the same words, a known synonym, a country's other name, or the only option that
 * begins with the value. Null where none or several could be meant; never a guess. An option's value is the page's own
 * matter and nothing that a person reads: it counts only where `naming` says that the answer was given to this list.
 */
export function matchOption(
  options: readonly FieldOption[],
  value: string,
  naming?: Naming,
): FieldOption | null {
  const wanted = normalise(value);
  if (wanted === '') return null;
  const labelled = options.find((option) => option.label === value);
  const valued = naming === undefined ? undefined : options.find((option) => option.value === value);
  const exact = naming === 'value-first' ? (valued ?? labelled) : (labelled ?? valued);
  if (exact !== undefined) return exact;
  const rules: ((option: FieldOption) => boolean)[] = [
    (option) => normalise(option.label) === wanted,
    (option) => sameMeaning(option.label, value),
    (option) => codedCountry(option, value),
    (option) => sameCountry(option, value),
    ({ label }) => normalise(label).startsWith(`${wanted} `) && !differInNegation(label, value),
    ({ label }) => hasAllWords(wanted, normalise(label)) && !differInNegation(label, value),
  ];
  for (const rule of rules) {
    const found = options.filter(rule);
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function sameMeaning(label: string, value: string): boolean {
  const meaning = MEANINGS.find(({ value: pattern }) => pattern.test(value.trim()));
  return meaning?.option.test(label.trim()) === true && meaning.not?.test(label) !== true;
}

/** `<option value="GB">+44`: the dialling code is several countries', the value says whose it is. */
function codedCountry({ label, value }: FieldOption, wanted: string): boolean {
  const code = countryCode(wanted);
  return code !== null && value.toUpperCase() === code && normalise(label) === normalise(diallingCode(code));
}

function sameCountry(option: FieldOption, value: string): boolean {
  const code = countryCode(value);
  if (code === null) return false;
  const bare = option.label
    .replace(/\(?\+[\d\s-]+\)?/g, '')
    .replace(/\([^)]*\)/g, '')
    .trim();
  if (countryCode(bare) === code) return true;
  const coded = /\(([A-Z]{2})\)|^([A-Z]{2})\b/.exec(option.label);
  if (coded !== null && (coded[1] ?? coded[2]) === code) return true;
  return normalise(option.label) === normalise(diallingCode(code));
}

/** What makes another thing or amount of the words beside it. */
const BOUNDS =
  /^(less|more|fewer|under|over|below|above|up|than|least|most|maximum|minimum|before|after|until|except|only|little|limited|some|former|formerly|other|weniger|mehr|unter|uber|bis|mindestens|hochstens|moins|plus|jusqua|menos|mas|hasta|minder|meer|tot|mniej|wiecej|mene|vice|mindre|mer|meno|piu|fino|ate|mais)$/;

/** Whether an option says all of a value of two words or more, and little else. */
function hasAllWords(wanted: string, label: string): boolean {
  const words = wanted.split(' ');
  const has = new Set(label.split(' '));
  const others = [...has].filter((word) => !words.includes(word));
  return (
    words.length >= 2 &&
    words.every((word) => has.has(word)) &&
    others.length <= words.length &&
    !others.some((word) => BOUNDS.test(word))
  );
}
