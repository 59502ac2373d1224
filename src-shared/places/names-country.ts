import { countryByCode, countryName } from './countries.ts';

const SHORT = /\b(US|U\.S\.|USA|UK|U\.K\.|EU|EEA|UAE)\b|\beuropean (union|economic area)\b/i;
const PRONOUN = /\bus\b/g;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let names: readonly string[] | null = null;

/** Whether a question says itself, in English, which country or union it is about. */
export function namesCountry(question: string): boolean {
  const text = question.replace(PRONOUN, ' ');
  const plain = text.toLowerCase();
  names ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => countryByCode(code) !== null)
    .map((code) => countryName(code).toLowerCase());
  return SHORT.test(text) || names.some((name) => plain.includes(name));
}
