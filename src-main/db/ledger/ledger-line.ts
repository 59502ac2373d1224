import { createHash } from 'node:crypto';
import { LedgerEntry } from './ledger-entry.ts';

/** The first line: whoever opens the file should know what it is. */
export const LEDGER_HEADER = withSum({
  file: 'jobai-sent',
  version: 1,
  about: 'What JobAI has sent, so that nothing is sent twice. Do not edit or delete it.',
});

/** What one line turned out to be. `torn`: it was never written whole, and nothing was done on its strength. */
export type ReadLine =
  | { kind: 'entry'; entry: LedgerEntry }
  | { kind: 'header' }
  | { kind: 'torn' }
  | { kind: 'damaged'; entry: LedgerEntry | null };

export const ledgerLine = (entry: LedgerEntry): string => withSum(entry);

/** Reads one line. A damaged one still answers its entry where that can be made out: too much is blocked, never too little. */
export function readLedgerLine(line: string): ReadLine {
  const content = parse(line);
  if (content === null)
    return line.trimEnd().endsWith('}') ? { kind: 'damaged', entry: null } : { kind: 'torn' };
  const { sum, ...rest } = content;
  const entry = LedgerEntry.safeParse(rest);
  if (sum !== sumOf(JSON.stringify(rest))) return { kind: 'damaged', entry: entry.data ?? null };
  if (entry.success) return { kind: 'entry', entry: entry.data };
  return rest['file'] === 'jobai-sent' ? { kind: 'header' } : { kind: 'damaged', entry: null };
}

function withSum(content: object): string {
  return `${JSON.stringify({ sum: sumOf(JSON.stringify(content)), ...content })}\n`;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(line);
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
