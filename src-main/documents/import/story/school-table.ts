import words from '../../../../resources/resume-words/table-heads.json' with { type: 'json' };
import type { Line } from '../layout/line.ts';
import { formsOf, SCHOOL_FORM } from './form.ts';
import { nameAndAddress } from './job-form.ts';
import { type TableRow, tableOf, tableWords } from './table.ts';

/** A school as a row of a table names it. */
export type SchoolRow = TableRow<keyof typeof words.columns>;

const WORDS = tableWords(words.columns, ['school']);

/** The rows of a table of schools, by the words at its head; null where the lines are no such table. */
export function schoolTable(lines: readonly Line[]): { before: Line[]; rows: SchoolRow[] } | null {
  return tableOf(lines, WORDS);
}

/** Schools of a section that is a row of forms, each label in a cell before what it names; null where it is none. */
export function schoolForms(lines: readonly Line[]): SchoolRow[] | null {
  const forms = formsOf(lines, SCHOOL_FORM, ['school', 'degree']);
  if (!forms) return null;
  return forms.map(({ said, lines: from }) => {
    const text = (part: keyof typeof said) => said[part]?.join(' ') ?? '';
    const [degree, grade, date] = [text('degree'), text('grade'), text('date')];
    const { company: school, place } = nameAndAddress(text('school'));
    return { degree, school, grade, date, field: '', place, lines: from };
  });
}
