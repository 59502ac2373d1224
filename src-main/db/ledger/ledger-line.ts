import { createHash } from 'node:crypto';
import { entryRemains } from './entry-remains.ts';
import { LedgerEntry } from './ledger-entry.ts';

/** The first line: whoever opens the file should know what it is. */
export const LEDGER_HEADER = withSum({
  file: 'jobai-sent',
  version: 1,
  about: 'What JobAI has sent, so that nothing is sent twice. Do not edit or delete it.',
});

/**
 * What one line turned out to be. `torn`: it was never written whole, and nothing was done on its strength; unless the
 * file itself lost its end, which is why what it says is kept.
 */
export type ReadLine =
  | { kind: 'entry'; entry: LedgerEntry }
  | { kind: 'header' }
  | { kind: 'torn' | 'damaged'; entry: LedgerEntry | null };

export const ledgerLine = (entry: LedgerEntry): string => withSum(entry);

/**
 * The lines of a record, whatever an editor, a copy by another system or a lost sign between them made of it. Bytes of
 * UTF-16 are read as well.
 */
export function linesOf(content: Buffer): string[] {
  const isWide = content[0] === 0xff && content[1] === 0xfe;
  const text = content.toString(isWide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  return text.split(/[\r\n]+|(?=\{"sum":")/).filter((line) => line.trim() !== '');
}

/** Reads one line. A damaged one still answers its entry where that can be made out: too much is blocked, never too little. */
export function readLedgerLine(line: string): ReadLine {
  const content = parse(line);
  if (content === null) {
    const isTorn = line.startsWith('{"sum":') && !line.trimEnd().endsWith('}') && !line.includes('\0');
    return { kind: isTorn ? 'torn' : 'damaged', entry: entryRemains(line) };
  }
  const { sum, ...rest } = content;
  const { success, data } = LedgerEntry.safeParse(rest);
  const isWhole = sum === sumOf(JSON.stringify(rest));
  if (isWhole && success) return { kind: 'entry', entry: data };
  if (rest['file'] === 'jobai-sent' && isWhole) return { kind: 'header' };
  const entry = data ?? entryRemains(line);
  // A newer program's words are none that this one knows.
  return isWhole && entry !== null ? { kind: 'entry', entry } : { kind: 'damaged', entry };
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
