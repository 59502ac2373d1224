import Papa from 'papaparse';
import { localDay } from '#shared/dates/local-day.ts';
import type { Application } from '#shared/domain/application.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';

interface ExportOptions {
  format: 'csv' | 'json';
  now: Date;
}

/** Applications as a table (what a spreadsheet would take for a formula is made text), or whole as JSON. */
export function exportApplications(
  applications: readonly Application[],
  items: readonly ApplicationItem[],
  { format, now }: ExportOptions,
): { name: string; text: string } {
  const name = `jobai-applications-${localDay(now)}.${format}`;
  const itemsOf = Map.groupBy(items, ({ applicationId }) => applicationId);
  if (format === 'json') {
    const whole = applications.map((application) => ({
      ...application,
      items: itemsOf.get(application.id) ?? [],
    }));
    return { name, text: `${JSON.stringify(whole, null, 2)}\n` };
  }
  const rows = applications.map(({ id, company, title, status, url, history, practice, updatedAt }) => {
    const sent = history.find((event) => event.status === 'applied' && event.takenBackAt === null);
    const notes = (itemsOf.get(id) ?? []).flatMap((item) => (item.kind === 'note' ? [item.text] : []));
    return {
      Company: company,
      'Job title': title,
      Status: status.replace('-', ' '),
      'Applied on': sent ? localDay(new Date(sent.at)) : '',
      'Last change': localDay(new Date(updatedAt)),
      Link: /^https?:/.test(url) ? url : '',
      Notes: notes.join('\n'),
      Practice: practice ? 'yes' : '',
    };
  });
  const text = Papa.unparse(rows, { escapeFormulae: /^\s*[=+\-@\t\r]/, columns: COLUMNS });
  return { name, text: `${text}\r\n` };
}

const COLUMNS = [
  ...['Company', 'Job title', 'Status', 'Applied on', 'Last change', 'Link', 'Notes', 'Practice'],
];
