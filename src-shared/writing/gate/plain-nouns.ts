import data from '../../../resources/claims/german-nouns.json' with { type: 'json' };

const WORDS = new Set([...data.words, ...data.alone]);
const HEADS = data.words.filter((word) => word.length >= 4);

/** Whether a word with a capital is a German noun that names a thing, as `Kundengespräche` does, and no person, employer or product. */
export function isGermanNoun(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}-]{2,}$/u.test(word)) return false;
  const small = word.toLowerCase();
  if (WORDS.has(small)) return true;
  return small.length >= 7 && [...data.endings, ...HEADS].some((end) => small.endsWith(end));
}
