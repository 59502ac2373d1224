import data from '../../resources/postings/language-words.json' with { type: 'json' };

const STOPWORDS = Object.entries(data.stopwords).map(([language, words]) => ({
  language,
  known: new Set(words),
}));
const LETTERS = Object.entries(data.letters).map(([language, letters]) => ({
  language,
  letters: new RegExp(letters, 'u'),
}));
const SCRIPTS = Object.entries(data.scripts).map(([language, letters]) => ({
  language,
  letters: new RegExp(letters, 'g'),
}));
/** Of all words, how many hold a letter that only their language has; names alone hold fewer. */
const OWN_LETTERS = 0.08;

/** The language that most of a text is written in (BCP 47); undefined for a text too short to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 6000);
  const script = SCRIPTS.find(({ letters }) => (sample.match(letters)?.length ?? 0) > sample.length * 0.15);
  if (script !== undefined) return script.language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return undefined;
  const share = (has: (word: string) => boolean): number => words.filter(has).length / words.length;
  const own = LETTERS.find(({ letters }) => share((word) => letters.test(word)) >= OWN_LETTERS);
  if (own !== undefined) return own.language;
  const scores = STOPWORDS.map(({ language, known }) => ({
    language,
    score: share((word) => known.has(word)),
  }));
  const best = scores.reduce((top, next) => (next.score > top.score ? next : top));
  return best.score >= 0.05 ? best.language : undefined;
}
