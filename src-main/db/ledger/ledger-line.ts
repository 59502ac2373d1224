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

/** How the bytes of a record may begin that an editor saved in UTF-16, in either order, with a mark or without. */
const WIDE = [
  ...[Buffer.from([0xff, 0xfe]), Buffer.from('{"', 'utf16le')],
  ...[Buffer.from([0xfe, 0xff]), Buffer.from('{"', 'utf16le').swap16()],
];

/** Whether a record is one of UTF-16, behind which no line of ours can be added. */
export const isWide = (content: Buffer): boolean =>
  WIDE.some((start) => content.subarray(0, start.length).equals(start));

/**
 * The lines of a record, whatever an editor, a copy by another system or a lost sign between them made of it. Bytes of
 * UTF-16 are read as well, and lines of ours behind them.
 */
export function linesOf(content: Buffer): string[] {
  const narrow = isWide(content) ? content.indexOf('{"sum":"') : 0;
  const wide = narrow < 0 ? content : content.subarray(0, narrow);
  const parts = [fromWide(wide), narrow < 0 ? '' : content.subarray(narrow).toString()];
  const text = parts.map((part) => part.replace(/^\ufeff/, '')).join('\n');
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

function fromWide(content: Buffer): string {
  const isSwapped = content[0] === 0xfe || content[0] === 0;
  const pairs = content.subarray(0, content.length - (content.length % 2));
  return (isSwapped ? Buffer.from(pairs).swap16() : pairs).toString('utf16le');
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
