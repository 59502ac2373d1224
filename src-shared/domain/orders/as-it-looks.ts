import lookAlikes from '../../../resources/orders/look-alikes.json' with { type: 'json' };
import { visibleText } from '../visible-text.ts';

const LETTERS = new Map(Object.entries(lookAlikes.letters));
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Six letters or more, each for itself. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ ._·-]){5,}\p{L}(?![\p{L}\p{N}])/gu;

/**
 * A text as a person's eye reads it: letters of other scripts that look Latin as Latin ones, where a word mixes scripts or
 * has no letter that does not, letters of decorated alphabets as plain ones, and words whose letters stand apart as words.
 */
export function asItLooks(text: string): string {
  const plain = /^[ -~\n]*$/.test(text) ? text : visibleText(text).normalize('NFKC').replace(WORD, plainWord);
  return plain.replace(SPACED, (apart) => apart.replace(/[ ._·-]/g, ''));
}

function plainWord(word: string): string {
  const letters = [...word].map((letter) => LETTERS.get(letter.toLowerCase()) ?? letter);
  const looks = letters.join('');
  return /^[\p{Script=Latin}\p{M}\p{N}']+$/u.test(looks) ? looks : word;
}
