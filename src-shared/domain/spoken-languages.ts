import words from '../../resources/postings/spoken-languages.json' with { type: 'json' };
import { fold } from './fold.ts';
import { phrasePattern } from './phrases.ts';

/** English names, each with the words by which postings call the language. */
export const LANGUAGES = Object.entries(words.languages).map(([name, others]) => ({
  name,
  // A name's capital tells "Polish" from "polish"; where all is in capitals or at a start it is believed too.
  english: new RegExp(`(?<!\\p{L})(?:${name}|${name.toUpperCase()})(?!\\p{L})`, 'u'),
  others: others.length === 0 ? null : phrasePattern(others),
}));

/** The English name of a language that a text is the name of, in any of the languages of the lists; null for any other text. */
export function spokenLanguage(text: string): string | null {
  const key = fold(text).trim();
  const found = LANGUAGES.find(
    ({ name, others }) => fold(name) === key || others?.exec(key)?.[0].length === key.length,
  );
  return key === '' ? null : (found?.name ?? null);
}
