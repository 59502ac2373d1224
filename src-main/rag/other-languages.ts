import { fold } from '#shared/domain/fold.ts';
import stop from '../../resources/embeddings/stop-words.json' with { type: 'json' };
import data from '../../resources/meanings/other-languages.json' with { type: 'json' };

/** Those whose words of work are known, beside English. */
export const LANGUAGES = ['de', 'fr', 'es'] as const;
type LanguageId = (typeof LANGUAGES)[number];

/** A word of a text with English words that mean the same; none where that is not known. */
export interface WordMeaning {
  word: string;
  english: readonly string[];
}

export interface ReadWords {
  language: LanguageId;
  words: WordMeaning[];
}

interface Language {
  id: LanguageId;
  /** Words that say nothing by themselves. */
  small: ReadonlySet<string>;
  /** How words begin, folded, with the English words that mean the same. */
  stems: ReadonlyMap<string, readonly string[]>;
  longest: number;
  /** Meanings of words that were looked up before. */
  seen: Map<string, readonly string[]>;
}

/** So many words are remembered. */
const SEEN = 50_000;

/** A shorter beginning is a word by itself, give or take an ending; one of so many letters has none but a short one. */
const SURE = 4;
const [SHORT_ENDING, ENDING] = [2, 5];
/** How much a small word tells of its language, beside one that is known. */
const SMALL = 2;
const ENGLISH_SMALL = new Set(stop.words.en);

/** What French writes before a word: "d'une", "l'équipe". */
const BEFORE = /^(?:[cdjlmnst]|qu)'/;

let languages: Language[] | null = null;

/**
 * The words of a text that is more likely German, French or Spanish than English, with their meanings and without its
 * small words; null for any other text. `isEnglish` knows English words. A German word is taken apart: "Softwareentwicklung"
 * is software and development.
 */
export function readElsewhere(
  words: readonly string[],
  isEnglish: (word: string) => boolean,
): ReadWords | null {
  languages ??= LANGUAGES.map(languageOf);
  const spelt = words.filter((word) => /\p{L}/u.test(word));
  const english = spelt.reduce(
    (sum, word) => sum + (ENGLISH_SMALL.has(word) ? SMALL : Number(isEnglish(word))),
    0,
  );
  const readings = languages.map((language) => {
    const bare = words.map((word) => word.replace(BEFORE, ''));
    const read = bare
      .filter((word) => !language.small.has(word))
      .map((word) => ({ word, english: meaningsOf(word, language) }));
    const known = read.filter(({ english: found }) => found.length > 0).length;
    return { language: language.id, words: read, telling: known + SMALL * (bare.length - read.length) };
  });
  const [best] = readings.sort((one, other) => other.telling - one.telling);
  // Words that several languages share are English where each is known there.
  const least = spelt.every(isEnglish) ? english + 1 : Math.max(1, english);
  return best && best.telling >= least ? { language: best.language, words: best.words } : null;
}

/** English words for what a word begins with, in German for each of its parts. */
function meaningsOf(word: string, language: Language): readonly string[] {
  const { seen } = language;
  const known = seen.get(word);
  if (known) return known;
  if (seen.size === SEEN) seen.clear();
  const found = partsOf(fold(word), language);
  seen.set(word, found);
  return found;
}

function partsOf(word: string, language: Language): string[] {
  const found: string[] = [];
  let at = 0;
  let isFound = false;
  do {
    const stem = stemAt(word, at, language);
    // Of a German word that begins with what is not known its end may be: "Zentrallager" is a warehouse.
    const isSure = at === 0 || isFound || isEnd(word, at, stem);
    if (stem && isSure) {
      found.push(...(language.stems.get(stem) ?? []));
      isFound = true;
    }
    at += stem && isSure ? stem.length : 1;
  } while (language.id === 'de' && at < word.length);
  return [...new Set(found)];
}

/** Whether nothing but an ending stands behind so long a stem. */
const isEnd = (word: string, at: number, stem: string | null): boolean =>
  stem !== null && stem.length > SURE && word.length - at - stem.length <= ENDING - 1;

function stemAt(word: string, at: number, { id, stems, longest }: Language): string | null {
  for (let length = Math.min(longest, word.length - at); length > 1; length -= 1) {
    const stem = word.slice(at, at + length);
    if (!stems.has(stem)) continue;
    const rest = word.length - at - length;
    if (length < SURE) return at === 0 && rest <= SHORT_ENDING ? stem : null;
    return id === 'de' || length > SURE || rest <= ENDING ? stem : null;
  }
  return null;
}

function languageOf(id: LanguageId): Language {
  const column = data.languages.indexOf(id) + 1;
  const stems = new Map<string, string[]>();
  for (const line of data.lines) {
    const parts = line.split('|').map((part) => part.trim().split(' '));
    for (const stem of new Set((parts[column] ?? []).map(fold)))
      stems.set(stem, [...(stems.get(stem) ?? []), ...(parts[0] ?? [])]);
  }
  const longest = Math.max(...[...stems.keys()].map((stem) => stem.length));
  return { id, small: new Set(stop.words[id]), stems, longest, seen: new Map() };
}
