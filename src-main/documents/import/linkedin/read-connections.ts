import Papa from 'papaparse';
import { fold } from '#shared/domain/fold.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import columns from '../../../../resources/coach/connections.json' with { type: 'json' };

export interface Connection {
  name: string;
  title: string;
  company: string;
  url: string;
}

const COLUMNS = ['first', 'last', 'company', 'title', 'url'] as const;
type Column = (typeof COLUMNS)[number];
const NAMES = new Map(
  COLUMNS.flatMap((column) => columns[column].map((name) => [fold(name), column] as const)),
);
/** Lines of notes before the header, at most. */
const NOTES = 40;

/**
 * The people in LinkedIn's own `Connections.csv`, in any language whose heads are known; e-mail addresses in it are not
 * taken. Lines before its header are notes of LinkedIn's. Throws a `ValidationError` where it is another file.
 */
export function readConnections(csv: string): { people: Connection[]; skipped: number } {
  const start = headerAt(csv);
  if (start === null)
    throw new ValidationError(
      'This is not LinkedIn\'s Connections.csv: it has no column "First Name". Ask LinkedIn for your connections under Settings > Data privacy > Get a copy of your data.',
    );
  const { data } = Papa.parse<Partial<Record<Column, string>>>(csv.slice(start), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (head, at) => columnOf(head) ?? `other ${at}`,
  });
  const text = (row: Partial<Record<Column, string>>, column: Column) =>
    visibleText(row[column] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const people = data
    .map((row) => ({
      name: `${text(row, 'first')} ${text(row, 'last')}`.trim(),
      title: text(row, 'title'),
      company: text(row, 'company'),
      url: text(row, 'url'),
    }))
    .filter(({ name }) => name !== '');
  return { people, skipped: data.length - people.length };
}

const columnOf = (head: string): Column | undefined => NAMES.get(fold(head.replace(/^\uFEFF/, '').trim()));

/** Where the line of the heads begins: it names a first name, and a last name or a company. */
function headerAt(csv: string): number | null {
  let start = 0;
  for (let line = 0; line < NOTES && start < csv.length; line += 1) {
    const end = csv.indexOf('\n', start);
    const text = csv.slice(start, end < 0 ? csv.length : end);
    const found = new Set(text.split(/[,;\t]/).map((cell) => columnOf(cell.replace(/["\r]/g, ''))));
    if (found.has('first') && (found.has('last') || found.has('company'))) return start;
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}
