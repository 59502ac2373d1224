import data from '../../../resources/claims/function-words.json' with { type: 'json' };
import { languageOf } from '../../postings/language-of.ts';

const LISTS = Object.entries(data.languages).map(([language, words]) => ({
  language,
  words: new Set(words),
}));

/** The language of a text, also of one that is a single sentence; undefined where no small word tells. */
export function languageOfText(text: string): string | undefined {
  const known = languageOf(text);
  if (known !== undefined) return known;
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counted = LISTS.map(({ language, words: list }) => ({
    language,
    count: words.filter((word) => list.has(word)).length,
  }));
  const best = counted.reduce((top, next) => (next.count > top.count ? next : top));
  const isSure = best.count > 0 && counted.every((one) => one === best || one.count < best.count);
  return isSure ? best.language : undefined;
}
