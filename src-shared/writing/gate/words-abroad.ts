import data from '../../../resources/claims/work-words-abroad.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { remembered } from '../../domain/remembered.ts';

const ROWS = new Map(
  Object.entries(data.languages).map(([language, rows]) => [
    language,
    rows.map((row) => row.split(' ').map(fold)),
  ]),
);
const REMEMBERED = 4000;

/** The rows of a language of which a word begins as one of theirs does. */
const rowsOf = remembered(REMEMBERED, (key: string): ReadonlySet<number> => {
  const [language = '', word = ''] = key.split(' ');
  return new Set(
    (ROWS.get(language) ?? []).flatMap((row, at) =>
      row.some((start) => word.startsWith(start)) ? [at] : [],
    ),
  );
});

/** Whether words of a language are known. */
export const knowsAbroad = (language: string): boolean => ROWS.has(language);

/** Whether two words, in lower case, of a language other than English say the same at work: "betreut" and "versorgt". */
export function meansSameAbroad(one: string, other: string, language: string): boolean {
  const rows = rowsOf(`${language} ${fold(other)}`);
  return [...rowsOf(`${language} ${fold(one)}`)].some((at) => rows.has(at));
}
