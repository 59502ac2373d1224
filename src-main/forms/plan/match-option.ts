import type { FormField } from '#shared/domain/form.ts';
import { countryCode, diallingCode } from './countries.ts';
import { MEANINGS } from './option-meanings.ts';
import { normalise } from './similarity.ts';

type FieldOption = FormField['options'][number];

/**
 * The one option that a value means: the same words, a known synonym, a country's other name, or the only option that
 * begins with the value. Null where none or several could be meant; never a guess.
 */
export function matchOption(options: readonly FieldOption[], value: string): FieldOption | null {
  const wanted = normalise(value);
  if (wanted === '') return null;
  const exact =
    options.find((option) => option.label === value) ?? options.find((option) => option.value === value);
  if (exact !== undefined) return exact;
  const rules: ((option: FieldOption) => boolean)[] = [
    (option) => normalise(option.label) === wanted,
    (option) => normalise(option.value) === wanted,
    (option) => sameMeaning(option.label, value),
    (option) => sameCountry(option, value),
    (option) => normalise(option.label).startsWith(`${wanted} `),
    (option) => hasAllWords(wanted, normalise(option.label)),
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

/** Whether an option says all of a value of two words or more, and little else. */
function hasAllWords(wanted: string, label: string): boolean {
  const words = wanted.split(' ');
  const has = new Set(label.split(' '));
  return words.length >= 2 && words.every((word) => has.has(word));
}
