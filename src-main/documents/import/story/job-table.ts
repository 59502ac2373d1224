import words from '../../../../resources/resume-words/table-heads.json' with { type: 'json' };
import type { Line } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { type Job, noJob } from './job.ts';
import { emptyEntry } from './raw-entry.ts';
import { type TableRow, tableOf, tableWords } from './table.ts';

type JobRow = TableRow<keyof typeof words.jobs>;

const WORDS = tableWords(words.jobs, ['employer', 'title']);

/** Jobs of a table, by the words at its head, with what stands above it; null where the lines are no such table. */
export function jobTable(lines: readonly Line[]): { before: Line[]; jobs: Job[] } | null {
  const table = tableOf(lines, WORDS);
  return table && { before: table.before, jobs: table.rows.map(jobOf) };
}

function jobOf(row: JobRow): Job {
  const [head, datesLine = null] = [row.lines, row.lines[0]];
  const entry = { ...emptyEntry(), head, dates: datesIn(row.date), datesLine };
  const told = row.tasks === '' ? [] : [row.tasks];
  return { ...noJob(entry), title: row.title, company: row.employer, place: row.place, more: told };
}
