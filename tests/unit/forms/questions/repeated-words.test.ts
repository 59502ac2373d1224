import { expect, it } from 'vitest';
import { VOCABULARIES, Vocabulary } from '#main/forms/questions/vocabulary.ts';
import { createTokeniser } from '#main/forms/questions/word-tokens.ts';

const all = VOCABULARIES.map((words) => Vocabulary.parse(words));
const WORDS = 24;
/** What doubles with each word takes seconds by now; what grows as its square, nothing. */
const MOST_MS = 1_000;

/** The words, and the rows of words, of which the patterns are made. */
function rowsIn({ parts, topics, notes, ever, later, posting, age }: Vocabulary): string[] {
  const patterns = JSON.stringify([parts, topics, notes, ever, later, posting, age]).replace(
    /\(\?[:!=<]+/g,
    '(',
  );
  const rows = patterns.match(/\p{L}+(?: \p{L}+)*/gu) ?? [];
  return [...new Set(rows.flatMap((row) => [row, ...row.split(' ')]))];
}

it.each(all.map((words) => [words.language, words] as const))(
  'reads a label of one word many times over at once: %s',
  (_, words) => {
    const tokeniser = createTokeniser(words);
    const slow = rowsIn(words).find((row) => {
      const start = performance.now();
      tokeniser.tokens(
        Array(Math.ceil(WORDS / row.split(' ').length))
          .fill(row)
          .join(' '),
      );
      return performance.now() - start > MOST_MS;
    });
    expect(slow).toBeUndefined();
  },
);
