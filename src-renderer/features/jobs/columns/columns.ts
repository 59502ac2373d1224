import { hostOf } from '#renderer/lib/host-of.ts';
import type { JobRow } from '#shared/contract/jobs.ts';
import { salaryText } from '#shared/domain/salary-text.ts';

/** What a row of the list may show beside fit, title and company. */
export const COLUMNS = [
  { name: 'place', label: 'Place' },
  { name: 'pay', label: 'Pay as posted' },
  { name: 'yearly', label: 'Pay by the year' },
  { name: 'level', label: 'Level' },
  { name: 'employment', label: 'Type' },
  { name: 'source', label: 'Where it was found' },
  { name: 'age', label: 'When it was posted' },
  { name: 'marks', label: 'Marks' },
] as const;
export type Column = (typeof COLUMNS)[number]['name'];

export const USUAL_COLUMNS: readonly Column[] = ['place', 'pay', 'yearly', 'age', 'marks'];

/** The columns that were kept, in their order; the usual ones where what was kept is none. */
export function columnsIn(kept: string | undefined): readonly Column[] {
  const names = parsed(kept);
  if (!Array.isArray(names)) return USUAL_COLUMNS;
  return COLUMNS.map(({ name }) => name).filter((name) => names.includes(name));
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** A row's last line: pay and what else was chosen; empty where nothing of it is known. */
export function lastLine(job: JobRow, columns: readonly Column[]): string {
  const yearly = salaryText(job.payYear);
  const words: Partial<Record<Column, string>> = {
    pay: salaryText(job.salary),
    yearly: yearly && `about ${yearly}`,
    level: job.level ?? '',
    employment: job.employment ?? '',
    source: /^https?:/.test(job.url) ? hostOf(job.url) : '',
  };
  return columns
    .map((column) => words[column] ?? '')
    .filter((one) => one !== '')
    .join(' · ');
}
