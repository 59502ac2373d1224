import stop from '../../resources/embeddings/stop-words.json' with { type: 'json' };
import { wordsIn } from './word-vectors.ts';

const STOP = new Set(Object.values(stop.words).flat());

/** The words of a question that say what it is about, each once. */
export function questionWords(text: string): string[] {
  const words = wordsIn(text).filter((word) => word.length > 1 || /\d/.test(word));
  const telling = words.filter((word) => !STOP.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
