import { type Ledger, latestOf, readLedger } from '../ledger/ledger.ts';
import { blocks, type LedgerEntry } from '../ledger/ledger-entry.ts';

/**
 * Adds to the record of what was sent all that another machine's record knows and that holds a job back. Its numbers
 * count that machine's lines, so nothing of it is laid over ours by them: a word that is in ours too is our own past,
 * and whatever came after it here stays.
 */
export function takeInRecord(ledger: Ledger, theirs: string): void {
  const ours = new Set(readLedger(ledger.file).entries.map(wordOf));
  const idOf = ({ profileId, jobKey }: LedgerEntry) => `${profileId}\n${jobKey}`;
  const latest = new Map(ledger.latest().map((entry) => [idOf(entry), entry]));
  for (const entry of latestOf(readLedger(theirs).entries)) {
    if (ours.has(wordOf(entry))) continue;
    const mine = latest.get(idOf(entry));
    const isNews =
      mine === undefined ||
      (blocks(entry) && !blocks(mine)) ||
      (entry.state === 'confirmed' && mine.state !== 'confirmed');
    if (!isNews) continue;
    const { n: _, ...change } = entry;
    // Whoever was sending it is elsewhere: it may have arrived.
    ledger.append({ ...change, state: entry.state === 'armed' ? 'unknown' : entry.state });
  }
}

/** Beside its own words a machine writes down those of others, with what it knows of their job; one that is being sent there counts as unknown. */
const wordOf = ({ profileId, jobKey, formHash, at, state }: LedgerEntry): string =>
  JSON.stringify([profileId, jobKey, formHash, at, state === 'armed' ? 'unknown' : state]);
