import words from '../../../resources/addresses/street-words.json' with { type: 'json' };
import { escaped, word } from './patterns.ts';

/** So many signs of a street's name are its own; shorter ones are in every town. */
const LEAST_ALONE = 5;
const oneOf = (list: readonly string[]): string => list.map(escaped).join('|');
const GAP = '[\\s,，、]{0,3}';
const BETWEEN = `(?:[\\s,，、－‐−ー―–-]|${oneOf([...words.eastAsian.between, ...words.eastAsian.units])}){1,3}`;
const UNIT = `(?:\\s?(?:${oneOf(words.eastAsian.units)}))?`;
const WIDE = 0xfee0;

/** Whether a street is written without spaces, as in Chinese and Japanese. */
export const isEastAsianStreet = (street: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(street);

/** A street by its name and the number of its house, with the numbers behind that where they stand, in digits of either width. */
export function eastAsianStreet(street: string): string {
  const plain = street.normalize('NFKC').replace(/\s+/g, '');
  const [name = ''] = /^\D*/.exec(plain) ?? [];
  const [first, ...rest] = plain.slice(name.length).match(/\d+/g) ?? [];
  if (name === '' || first === undefined) return plain === '' ? '' : word(street);
  const behind = rest.reduceRight((inner, number) => `(?:${BETWEEN}${digits(number)}${inner})?`, '');
  const numbered = `${spaced(name)}${GAP}${digits(first)}${behind}(?!\\p{N})${UNIT}`;
  return [...name].length >= LEAST_ALONE ? `(?:${numbered}|${spaced(name)})` : numbered;
}

const spaced = (text: string): string => [...text].map(escaped).join('\\s?');

const digits = (number: string): string =>
  [...number].map((digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + WIDE)}]`).join('');
