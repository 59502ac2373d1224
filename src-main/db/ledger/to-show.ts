import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { LedgerEntry } from './ledger-entry.ts';

/** Where the database keeps what it had forgotten, until its applications stand among the others again. */
export const TO_SHOW = 'sent-to-show';

/** Adds to what the user has to find among their applications again; part of the transaction that wrote it back. */
export function noteToShow(client: Sqlite.Database, entries: readonly LedgerEntry[]): void {
  if (entries.length === 0) return;
  const noted = client.prepare('SELECT value FROM settings_meta WHERE key = ?').pluck().get(TO_SHOW);
  client
    .prepare(
      `INSERT INTO settings_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    )
    .run(TO_SHOW, JSON.stringify([...readToShow(noted), ...entries]));
}

/** What was noted; nothing where it can't be read, as the notice of the recovery names it too. */
export function readToShow(noted: unknown): LedgerEntry[] {
  if (typeof noted !== 'string') return [];
  try {
    return z.array(LedgerEntry).parse(JSON.parse(noted));
  } catch {
    return [];
  }
}
