import { remembered } from '../domain/remembered.ts';
import { isNeutral } from './neutral-words.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** Each fact is held against each sentence. */
const REMEMBERED = 4000;
const LEAST_LETTERS = 3;

/** The words of a text that can say something false, as `wordKey`s. */
export const contentKeys = remembered(
  REMEMBERED,
  (text: string): ReadonlySet<string> =>
    new Set(
      wordsOf(text)
        .filter((word) => word.length >= LEAST_LETTERS && !isNeutral(word))
        .map(wordKey),
    ),
);
