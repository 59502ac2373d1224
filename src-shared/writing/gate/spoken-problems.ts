import data from '../../../resources/skills/spoken-languages.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { wordsOf } from '../word-key.ts';

/** Names of languages by word, folded, each with the number of its row. */
const ROWS = new Map(
  data.skills.flatMap((line, at) =>
    line
      .split(/[=,]/)
      .map((name) => fold(name.replace(/[\^?~!*]/g, '').trim()))
      .filter((name) => name !== '' && !name.includes(' '))
      .map((name) => [name, at] as const),
  ),
);

const rowOf = (word: string): number | undefined => ROWS.get(fold(word));

/** Languages that a text names, in any of several languages, and its facts do not: "inglês" for "alemão". */
export function spokenProblems(text: string, base: string): string[] {
  const known = new Set(wordsOf(base).map(rowOf));
  return wordsOf(text)
    .filter((word) => rowOf(word) !== undefined && !known.has(rowOf(word)))
    .map((word) => `"${word}" is not in your facts`);
}
