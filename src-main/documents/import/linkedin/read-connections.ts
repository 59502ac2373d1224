import Papa from 'papaparse';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';

export interface Connection {
  name: string;
  title: string;
  company: string;
  url: string;
}

const HEADER = /^\uFEFF?"?First Name"?[,;\t]/m;

/**
 * The people in LinkedIn's own `Connections.csv`; e-mail addresses in it are not taken. Lines before its header are
 * notes of LinkedIn's. Throws a `ValidationError` where it is another file.
 */
export function readConnections(csv: string): { people: Connection[]; skipped: number } {
  const start = HEADER.exec(csv);
  if (start === null)
    throw new ValidationError(
      'This is not LinkedIn\'s Connections.csv: it has no column "First Name". Ask LinkedIn for your connections under Settings > Data privacy > Get a copy of your data.',
    );
  const { data } = Papa.parse<Record<string, string>>(csv.slice(start.index).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const text = (row: Record<string, string>, name: string) => visibleText(row[name] ?? '').trim();
  const people = data
    .map((row) => ({
      name: `${text(row, 'First Name')} ${text(row, 'Last Name')}`.trim(),
      title: text(row, 'Position'),
      company: text(row, 'Company'),
      url: text(row, 'URL'),
    }))
    .filter(({ name }) => name !== '');
  return { people, skipped: data.length - people.length };
}
