import { withoutAccents } from '../fold.ts';
import { bordersOf } from './word-borders.ts';

/** A text as a regular expression for itself, with any spacing. */
export function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}

/** It alone, not inside another word; empty for an empty text. */
export function word(text: string): string {
  return text.trim() === '' ? '' : alone(escaped(text), text);
}

/** Not inside another word, as far as the script of what is looked for (`text`) tells words apart. */
export function alone(pattern: string, text = ''): string {
  const { begins, ends } = bordersOf(text);
  return `${begins}(?:${pattern})${ends}`;
}

/** Letters as they are, composed and not, without their marks, and as those write who lack them (Mueller, Soerensen). */
export function spellings(text: string): string[] {
  const spelled = text.replace(/[äöüßåø]/giu, (letter) => SPELLED[letter] ?? letter);
  // Capitals have two letters for the sharp s whether or not the others keep their marks.
  const sharp = text.normalize('NFC').replace(/ß/g, 'ss');
  return [
    ...new Set([
      text.normalize('NFC'),
      sharp,
      sharp.normalize('NFD'),
      text.normalize('NFD'),
      withoutAccents(text),
      spelled,
    ]),
  ];
}

/** A beginning of a word with the full stop that says that it is shortened. */
export function shortened(text: string): string {
  const [first = '', ...rest] = [...text];
  return `${escaped(first)}${rest.reduceRight((inner, letter) => `(?:${escaped(letter)}${inner})?`, '')}\\.`;
}

const SPELLED: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ß: 'ss', ẞ: 'SS' },
  ...{ Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Å: 'Aa', Ø: 'Oe' },
};

/** Without its beginning a number is still the same: within a country it is written without the country's code. */
const PHONE_END = { least: 7, most: 9 };
const LONGEST_CODE = 3;
const LEAST_DIGITS = 6;

/** The digits with whatever people put between them, and whatever code stands before their end. */
export function phonePattern(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS) return '';
  const between = '[\\s().\\/-]*';
  const hasCode = /^\s*(\+|00)/.test(phone);
  const end = hasCode
    ? Math.min(PHONE_END.most, Math.max(PHONE_END.least, digits.length - LONGEST_CODE))
    : PHONE_END.most;
  const code = digits.length > end ? `(?:\\d${between}){0,6}` : '';
  return `(?<!\\d)\\+?\\(?${code}${[...digits.slice(-end)].join(between)}(?!\\d)`;
}

/** Letters and digits in their order, with or without what groups them. */
export function looseNumber(text: string): string {
  const signs = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return signs.length === 0 ? '' : alone(signs.join('[\\s.\\/№-]*'));
}
