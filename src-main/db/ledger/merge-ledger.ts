import type Sqlite from 'better-sqlite3';
import type { Ledger } from './ledger.ts';
import { blocks, keysOf, type LedgerChange, type LedgerEntry } from './ledger-entry.ts';
import { mendedEntry } from './mended-entry.ts';
import { putBack } from './put-back.ts';
import { storedSubmissions } from './stored-submissions.ts';
import { noteToShow } from './to-show.ts';

/** What the database had forgotten: written into it again, or held back by the record alone as its profile is gone. */
export interface Merged {
  putBack: LedgerEntry[];
  withoutProfile: LedgerEntry[];
}

/**
 * Makes the database and the record of what was sent say the same at a start. Where they differ, the later word holds,
 * but what may have been sent is only freed where the record itself says so. `beforeCommit` notes down what the database
 * had forgotten; where it throws, e.g. for want of room, nothing is written and the next start finds it again. `at`
 * stands for times that are lost.
 */
export function mergeLedger(
  client: Sqlite.Database,
  ledger: Ledger,
  salvaged: readonly LedgerChange[],
  at: Date,
  beforeCommit: (merged: Merged) => void,
): void {
  const idOf = ({ profileId, jobKey }: LedgerChange) => `${profileId}\n${jobKey}`;
  const stored = new Map(storedSubmissions(client).map((row) => [idOf(row), row]));
  // A key may have been made anew by later rules.
  const rowFor = (entry: LedgerEntry) =>
    stored.get(idOf(entry)) ??
    [...stored.values()].find(
      (row) =>
        row.profileId === entry.profileId &&
        ((entry.jobId !== '' && row.jobId === entry.jobId) || keysOf(entry).includes(row.jobKey)),
    );
  const recorded = () => new Map(ledger.latest().map((entry) => [idOf(entry), entry]));

  for (const change of salvaged) {
    // Of a file that is not to be trusted, only that something was sent counts.
    if (blocks(change) && !recorded().has(idOf(change)) && !stored.has(idOf(change))) ledger.append(change);
  }
  for (const [id, row] of stored) {
    const entry = recorded().get(id);
    if (entry === undefined || tellsMore(row, entry)) ledger.append(row);
  }
  const last = ledger.latest().reduce<LedgerEntry | null>((a, b) => (a !== null && a.n > b.n ? a : b), null);
  // The program ended between the record and the database, as it may: nothing was forgotten.
  const cutOff = last?.state === 'armed' ? last.n : null;
  const merged: Merged = { putBack: [], withoutProfile: [] };
  client
    .transaction(() => {
      for (const entry of ledger.latest()) {
        const row = rowFor(entry);
        if (row?.state === entry.state || (row === undefined && !blocks(entry))) continue;
        const isForgotten = entry.n !== cutOff && (row === undefined || (blocks(entry) && !blocks(row)));
        const written = putBack(
          client,
          { ...mendedEntry(entry, at).entry, jobKey: row?.jobKey ?? entry.jobKey },
          row?.state ?? null,
        );
        if (!written) merged.withoutProfile.push(entry);
        else if (isForgotten) merged.putBack.push(entry);
      }
      noteToShow(client, merged.putBack);
      beforeCommit(merged);
    })
    .immediate();
}

/** Whether a row is a later word than the record's, and one that may count. */
function tellsMore(row: LedgerChange, entry: LedgerEntry): boolean {
  if (row.state === entry.state || !blocks(row)) return false;
  if (row.state === 'confirmed') return true;
  return entry.state !== 'confirmed' && row.at > entry.at;
}
