import Papa from 'papaparse';
import { localDay } from '#shared/dates/local-day.ts';
import { appliedDay } from '#shared/tracker/applied-day.ts';
import type { KeptInTracker } from './kept-in-tracker.ts';

interface ExportOptions {
  format: 'csv' | 'json';
  now: Date;
}

/** Applications as a table (what a spreadsheet would take for a formula is made text), or all that is kept as JSON. */
export function exportApplications(
  kept: KeptInTracker,
  { format, now }: ExportOptions,
): { name: string; text: string } {
  const name = `jobai-applications-${localDay(now)}.${format}`;
  if (format === 'json') return { name, text: `${JSON.stringify(kept, null, 2)}\n` };
  const rows = kept.applications.map(
    ({ items, company, title, status, url, history, practice, updatedAt }) => {
      const notes = items.flatMap((item) => (item.kind === 'note' ? [item.text] : []));
      return {
        Company: company,
        'Job title': title,
        Status: status.replace('-', ' '),
        'Applied on': appliedDay({ history }) ?? '',
        'Last change': localDay(new Date(updatedAt)),
        Link: /^https?:/.test(url) ? url : '',
        Notes: notes.join('\n'),
        Practice: practice ? 'yes' : '',
      };
    },
  );
  const text = Papa.unparse(rows, { escapeFormulae: /^\s*[=+\-@\t\r]/, columns: COLUMNS });
  return { name, text: `${BYTE_ORDER_MARK}${text}\r\n` };
}

/** Without it a spreadsheet on Windows takes the letters of all but English for others. */
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS = [
  ...['Company', 'Job title', 'Status', 'Applied on', 'Last change', 'Link', 'Notes', 'Practice'],
];
