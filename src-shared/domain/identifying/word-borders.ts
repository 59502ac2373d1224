/**
 * Letters of scripts that put no spaces between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese): wherever one stands a word
 * may begin or end. In ranges, as sets of whole scripts make an expression slow to build.
 */
const SPACELESS =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const HANGUL = '\\uac00-\\ud7a3';
/** Of either case anyway. */
export const LETTER = '(?-i:[\\p{L}\\p{N}])';

/** What stands before and behind a word. */
interface Borders {
  begins: string;
  ends: string;
}

const SPACED: Borders = {
  begins: `(?<!(?![${SPACELESS}])${LETTER})`,
  // Korean puts what belongs to a word right behind it, whatever script that is in.
  ends: `(?!(?![${SPACELESS}${HANGUL}])${LETTER})`,
};
const KOREAN: Borders = { begins: SPACED.begins, ends: `(?!(?![${SPACELESS}])${LETTER})` };
const ANYWHERE: Borders = { begins: '', ends: '' };

const IS_SPACELESS = new RegExp(`[${SPACELESS}]`, 'u');
const IS_HANGUL = new RegExp(`[${HANGUL}]`, 'u');
const EAST_ASIAN = new RegExp(`^[${SPACELESS}${HANGUL}]+$`, 'u');

/** The borders of a text's own script. */
export function bordersOf(text: string): Borders {
  if (IS_SPACELESS.test(text)) return ANYWHERE;
  return isKorean(text) ? KOREAN : SPACED;
}

export const isKorean = (text: string): boolean => IS_HANGUL.test(text);

export const isEastAsian = (text: string): boolean => EAST_ASIAN.test(text.trim());

/** Whether a script has small letters, by which a name is told from the same word. */
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
