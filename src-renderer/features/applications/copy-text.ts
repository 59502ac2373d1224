import { mayBeSent } from '#renderer/components/receipt-words.ts';
import { statusLabel } from '#renderer/lib/status-words.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Application } from '#shared/domain/application.ts';
import { appliedDay } from '#shared/tracker/applied-day.ts';

const HEAD = ['Company', 'Job', 'Status', 'Applied', 'Posting'];

/** The day where the user lives: by the receipt of what JobAI sent, else by the history; empty where none is known. */
function sentOn(application: Application): string {
  const { receipt, submission } = application;
  if (receipt !== null && mayBeSent(submission)) return localDay(new Date(receipt.submittedAt));
  return appliedDay(application) ?? '';
}

/** A cell must not break the table that it is pasted into, nor be taken for a formula by a spreadsheet. */
function cell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** Applications as tab-separated lines with a heading, for a spreadsheet or a mail. */
export function copyText(applications: readonly Application[]): string {
  const rows = applications.map((application) => [
    application.company,
    application.title,
    statusLabel(application.status),
    sentOn(application),
    application.url,
  ]);
  return [HEAD, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
