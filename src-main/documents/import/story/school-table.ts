import words from '../../../../resources/resume-words/table-heads.json' with { type: 'json' };
import type { Line } from '../layout/line.ts';
import { type TableRow, tableOf, tableWords } from './table.ts';

/** A school as a row of a table names it. */
export type SchoolRow = TableRow<keyof typeof words.columns>;

const WORDS = tableWords(words.columns, ['school']);

/** The rows of a table of schools, by the words at its head; null where the lines are no such table. */
export function schoolTable(lines: readonly Line[]): { before: Line[]; rows: SchoolRow[] } | null {
  return tableOf(lines, WORDS);
}
