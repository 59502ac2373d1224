import data from '../../resources/postings/language-words.json' with { type: 'json' };

/** Each stopword with the languages that have it: a text's words are gone through once. */
const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [language, words] of [...Object.entries(data.stopwords), ...Object.entries(data.telling)])
  for (const word of words)
    LANGUAGES_BY_WORD.set(word, [...new Set([...(LANGUAGES_BY_WORD.get(word) ?? []), language])]);
const LETTERS = Object.entries(data.letters).map(([language, letters]) => ({
  language,
  letters: new RegExp(letters, 'u'),
}));
const SCRIPTS = Object.entries(data.scripts).map(([language, letters]) => ({
  language,
  letters: new RegExp(letters, 'g'),
}));
const IN_KANJI = new RegExp(data.inKanji.join('|'));
/** So many words of a language are by chance. */
const BY_CHANCE = 1;
/** Of all words, how many hold a letter that only their language has; names alone hold fewer. */
const OWN_LETTERS = 0.08;

/** The language that most of a text is written in (BCP 47); undefined for a text too short to tell, or that may be of two. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 6000);
  const script = SCRIPTS.find(({ letters }) => (sample.match(letters)?.length ?? 0) > sample.length * 0.15);
  if (script?.language === 'zh' && IN_KANJI.test(sample)) return 'ja';
  if (script !== undefined) return script.language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return undefined;
  const own = LETTERS.find(
    ({ letters }) => words.filter((word) => letters.test(word)).length >= OWN_LETTERS * words.length,
  );
  if (own !== undefined) return own.language;
  const counts = new Map(Object.keys(data.stopwords).map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_BY_WORD.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[best, count] = ['', 0], [, second] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return count > BY_CHANCE && count > second && count >= 0.05 * words.length ? best : undefined;
}
