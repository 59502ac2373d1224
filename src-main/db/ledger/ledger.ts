import { existsSync, readFileSync, statSync } from 'node:fs';
import { appendLines } from './append-lines.ts';
import { blocks, keysOf, type LedgerChange, type LedgerEntry } from './ledger-entry.ts';
import { LEDGER_HEADER, ledgerLine, linesOf, readLedgerLine } from './ledger-line.ts';
import { makeNarrow } from './make-narrow.ts';

/**
 * The record of what was sent, in a file of its own beside the database, so that it outlives it. It is written before
 * the database is, and only ever added to. See docs/decisions/0014.
 */
export interface Ledger {
  readonly file: string;
  /** Returns once it is on the disk. */
  append(change: LedgerChange): void;
  /** Takes in what another copy knows and this one does not. */
  takeIn(entries: readonly LedgerEntry[]): void;
  /** The last word on each job of each profile. */
  latest(): LedgerEntry[];
  /** What keeps a job from being sent, told apart by key; all profiles of the person, and those that are gone, count. */
  blocking(keys: readonly string[], isOf: (entry: LedgerEntry) => boolean): LedgerEntry | null;
  /** Lines that were whole once and can't be believed now. */
  readonly damaged: number;
  /** What lines that were cut off would say. */
  readonly torn: readonly LedgerEntry[];
}

export interface LedgerContent {
  entries: LedgerEntry[];
  /** Of lines that were cut off. They count only where the file itself may have lost its end. */
  torn: LedgerEntry[];
  damaged: number;
}

/** What a record or a copy of it holds. A file that is not there holds nothing. */
export function readLedger(file: string): LedgerContent {
  const content: LedgerContent = { entries: [], torn: [], damaged: 0 };
  if (!existsSync(file)) return content;
  for (const line of linesOf(readFileSync(file))) {
    const read = readLedgerLine(line);
    if (read.kind === 'entry') content.entries.push(read.entry);
    if (read.kind === 'torn' && read.entry) content.torn.push(read.entry);
    if (read.kind !== 'damaged') continue;
    content.damaged += 1;
    // What it said is not certain, so the job is neither free nor confirmed.
    if (read.entry) content.entries.push({ ...read.entry, state: 'unknown' });
  }
  return content;
}

/** The last word on each job of each profile, by the numbers of one record. */
export function latestOf(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const last = new Map<string, LedgerEntry>();
  for (const entry of [...entries].sort((a, b) => a.n - b.n))
    last.set(`${entry.profileId}\n${entry.jobKey}`, entry);
  return [...last.values()];
}

/** Opens the record, or begins one; `readonly` begins none, for a process that only looks. */
export function openLedger(file: string, { readonly = false } = {}): Ledger {
  if (!readonly) makeNarrow(file);
  const content = readLedger(file);
  const known = new Map<string, LedgerEntry>();
  for (const entry of content.entries) known.set(ledgerLine(entry), entry);
  let size = sizeOf(file);

  const write = (lines: string[]) => {
    // A file that was cut or taken away while the program runs gets back all that is known.
    const whole = sizeOf(file) < size || size === 0 ? [LEDGER_HEADER, ...known.keys(), ...lines] : lines;
    appendLines(file, [...new Set(whole)]);
    size = sizeOf(file);
  };
  const add = (entries: readonly LedgerEntry[]) => {
    const fresh = new Map(entries.map((entry) => [ledgerLine(entry), entry]));
    for (const line of fresh.keys()) if (known.has(line)) fresh.delete(line);
    if (fresh.size > 0 || size === 0) write([...fresh.keys()]);
    for (const [line, entry] of fresh) known.set(line, entry);
  };
  const latest = () => latestOf([...known.values()]);

  if (!readonly) add([]);
  return {
    file,
    damaged: content.damaged,
    torn: content.torn,
    append(change) {
      const n = Math.max(0, ...[...known.values()].map((entry) => entry.n)) + 1;
      add([{ n, ...change }]);
    },
    takeIn: add,
    latest,
    blocking(keys, isOf) {
      const isJob = (entry: LedgerEntry) => keysOf(entry).some((key) => keys.includes(key));
      const found = latest().filter((entry) => blocks(entry) && isOf(entry) && isJob(entry));
      return found.find(({ state }) => state === 'confirmed') ?? found[0] ?? null;
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
