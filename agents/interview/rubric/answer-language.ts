import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import data from '../../../resources/claims/function-words.json' with { type: 'json' };

const SMALL_WORDS = new Set(data.languages.en);
/** Of an English sentence small words are a fifth and more; of another language's, those that are spelt the same. */
const ENGLISH_FROM = 0.2;

/** The language (BCP 47) of an answer that is not in English, whose parts the rubric's words can not tell; else null. */
export function otherLanguageOf(answer: string): string | null {
  const language = languageOfText(answer);
  if (language === undefined || language === 'en') return null;
  const words = answer.toLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const english = words.filter((word) => SMALL_WORDS.has(word)).length;
  return english < words.length * ENGLISH_FROM ? language : null;
}

/** How many words an answer has, also where none is set apart by a space. */
export function wordsIn(answer: string, language: string): number {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(answer);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
