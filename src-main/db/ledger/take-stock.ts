import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Recovery, RecoveryCause } from '#shared/domain/recovery.ts';
import { ledgerOfBackup, listBackups } from '../backup.ts';
import { dataFiles } from '../data-files.ts';
import type { SafetyFile } from '../recover/safety-file.ts';
import { type Ledger, openLedger, readLedger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { mergeLedger } from './merge-ledger.ts';
import { salvageSubmissions } from './stored-submissions.ts';

export interface StockOptions {
  client: Sqlite.Database;
  file: string;
  backupsDir: string;
  safety: SafetyFile;
  /** How often the database was opened, as it says itself. */
  opened: number;
  /** What was set right just now. */
  recovery: Recovery | null;
  at: Date;
}

/**
 * Opens the record of what was sent and makes it agree with the database. After any trouble, every other place that may
 * still know of a submission is asked too: the record's copies, the backups, and the files that were set aside.
 */
export function takeStock(options: StockOptions): { ledger: Ledger; told: Recovery | null } {
  const { client, file, backupsDir, safety, recovery } = options;
  const path = dataFiles(file).ledger;
  const wasThere = existsSync(path);
  const ledger = openLedger(path);
  const backups = listBackups(backupsDir);
  const wentBack = options.opened <= safety.opened;
  const newDamage = ledger.damaged - safety.damagedLines;
  const trouble = recovery !== null || newDamage > 0 || !wasThere || wentBack;
  const copies = (trouble ? backups : backups.slice(0, 1)).map(ledgerOfBackup);
  ledger.takeIn(copies.flatMap((copy) => readLedger(copy).entries));
  if (trouble) ledger.takeIn(ledger.torn.filter((entry) => !isKnown(ledger, entry)));
  const others = trouble ? [...asideFiles(file), ...backups] : [];
  let told: Recovery | null = null;
  mergeLedger(
    client,
    ledger,
    others.flatMap(salvageSubmissions),
    options.at,
    ({ putBack, withoutProfile }) => {
      const note = (cause: RecoveryCause, lost: string) =>
        safety.record({
          ...{ at: options.at.toISOString(), cause, setAside: null, restoredFrom: null, lost },
          remembered: putBack.map(inWords),
        });
      if (recovery !== null)
        told = safety.amend(recovery.id, { remembered: [...putBack, ...withoutProfile].map(inWords) });
      else if (wentBack && safety.opened > 0) told = note('went-back', '');
      else if (newDamage > 0) told = note('record', linesInWords(newDamage));
      else if (putBack.some((entry) => !safety.toldOf(inWords(entry)))) told = note('forgotten', '');
      if (newDamage > 0) safety.setDamagedLines(ledger.damaged);
    },
  );
  return { ledger, told };
}

function isKnown(ledger: Ledger, { profileId, jobKey }: LedgerEntry): boolean {
  return ledger.latest().some((one) => one.profileId === profileId && one.jobKey === jobKey);
}

function asideFiles(file: string): string[] {
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => /^(damaged|replaced)-/.test(name))
    .map((name) => join(folder, name, 'jobai.sqlite'))
    .filter((path) => existsSync(path));
}

const linesInWords = (lines: number) =>
  `${lines} ${lines === 1 ? 'line' : 'lines'} of the record of what was sent`;

function inWords({ title, company, url, at, state }: LedgerEntry): string {
  const what = title === '' ? url : `${title} at ${company}`;
  const doubt = state === 'confirmed' ? '' : ' (it is not known whether it arrived)';
  const day = /^\d{4}-\d\d-\d\d/.exec(at)?.[0] ?? 'on a day that is lost';
  return `${what}, ${day}${doubt}`;
}
