import type { SyncGroup } from '#shared/domain/sync-group.ts';
import type { ExchangedRow, JoinedRow, LostValue, PulledPage } from '#shared/sync/exchanged-row.ts';
import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';
import { createSubmissionRecord } from '../ledger/submission-record.ts';
import { createIncoming, type FilePathOf, type Taken } from './incoming.ts';
import { createLostValues } from './lost-values.ts';
import { createOutgoing, type OutgoingRow, type SyncChoice } from './outgoing.ts';
import { createRowAccess } from './row-access.ts';
import { readSyncState, type SyncState } from './sync-state.ts';
import { dropSyncTriggers, makeSyncTriggers, rowIdOf } from './sync-triggers.ts';
import { SYNCED_TABLES, withNeeded } from './synced-tables.ts';

/** So many rows are taken in at once; other work comes between. */
const BATCH = 100;
const HISTORY_KEPT = 200;

/** What went when. */
export interface SyncedOnce {
  at: string;
  sent: number;
  received: number;
  files: number;
  /** Why it did not come to its end; empty where it did. */
  problem: string;
}

/**
 * The rows of this machine as others exchange them (docs/decisions/0022). While it is on, each change is noted in its own
 * transaction.
 */
export function createSyncRows(db: Pick<Db, 'client' | 'file' | 'ledger'>, filePathOf: FilePathOf) {
  const { client } = db;
  const parts = () => {
    const tables = createRowAccess(client);
    return {
      outgoing: createOutgoing(client, tables),
      incoming: createIncoming(client, tables, filePathOf, createSubmissionRecord(db)),
      lost: createLostValues(client, tables),
      done: client.prepare('DELETE FROM sync_outbox WHERE table_name = ? AND row_id = ? AND tick = ?'),
      seen: client.prepare('UPDATE sync_rows SET seen = ? WHERE table_name = ? AND row_id = ?'),
    };
  };
  let made: ReturnType<typeof parts> | null = null;
  const part = () => (made ??= parts());
  const whole = (work: () => void) => client.transaction(work).immediate();

  const rows = guarded(db, {
    state: (): SyncState => readSyncState(client),
    /** Begins to note changes, and has all that is here sent. Does nothing where it is on for this account already. */
    turnOn(account: string, machine: string): void {
      const now = readSyncState(client);
      if (now.isOn && now.account === account) return;
      whole(() => {
        forget();
        client
          .prepare('UPDATE sync_state SET is_on = 1, account = ?, machine = ?, cursor = 0, epoch = 0')
          .run(account, machine);
        enrol();
        makeSyncTriggers(client);
      });
    },
    /** Forgets all that is known of other machines; the user's data stays. */
    turnOff: (): void => whole(forget),
    /** Asks for all again: what was not chosen before was left out. */
    readAgain: (): void => void client.exec('UPDATE sync_state SET cursor = 0'),
    waiting: (choice: SyncChoice): number => part().outgoing.count(choice),
    next: (choice: SyncChoice, most: number): OutgoingRow[] => part().outgoing.next(choice, most),
    /** Takes the project's answer to rows that were sent. */
    sent(given: readonly OutgoingRow[], joined: readonly JoinedRow[], choice: SyncChoice): void {
      const ticks = new Map(given.map(({ row, tick }) => [`${row.table}\n${row.id}`, tick]));
      whole(() => {
        const merged: ExchangedRow[] = [];
        for (const row of joined) {
          const table = tableOf(row.table);
          const tick = ticks.get(`${row.table}\n${row.id}`);
          if (table === undefined || tick === undefined) continue;
          const isLast = part().done.run(table, row.id, tick).changes === 1;
          if (row.same) part().seen.run(JSON.stringify(row.seen), table, row.id);
          else if (isLast) merged.push(row);
        }
        part().incoming.keep(merged, choice);
      });
    },
    /** Keeps a page that was pulled, with its number. Another epoch's is not kept. */
    pulled(page: PulledPage, choice: SyncChoice): void {
      whole(() => {
        const changes: ExchangedRow[] = [];
        for (const row of page.rows) {
          if (row.table === 'sync_conflicts') part().lost.put(row.body as LostValue);
          else changes.push(row as ExchangedRow);
        }
        part().incoming.keep(changes, choice);
        client.prepare('UPDATE sync_state SET cursor = ?').run(page.last);
      });
    },
    /** The project's clock against this machine's, in ms; what is changed from now on is dated by it. */
    setClock(offsetMs: number): void {
      client.prepare('UPDATE sync_state SET offset_ms = ?').run(Math.round(offsetMs));
    },
    setEpoch: (epoch: number): void => void client.prepare('UPDATE sync_state SET epoch = ?').run(epoch),
    /** All documents that are exchanged. */
    files: (): { path: string; mime: string; sha256: string }[] =>
      client.prepare(`SELECT path, mime, sha256 FROM files WHERE mime NOT LIKE 'image/%'`).all() as {
        path: string;
        mime: string;
        sha256: string;
      }[],
    lost: (): LostValue[] => part().lost.open(),
    takeBack: (id: string): void => part().lost.takeBack(id),
    leave: (id: string): void => part().lost.leave(id),
    settled: (): string[] => part().lost.settled(),
    heard: (id: string): void => part().lost.heard(id),
    history: (): SyncedOnce[] =>
      client
        .prepare('SELECT at, sent, received, files, problem FROM sync_history ORDER BY id DESC LIMIT 50')
        .all() as SyncedOnce[],
    note(once: SyncedOnce): void {
      client
        .prepare(
          'INSERT INTO sync_history (at, sent, received, files, problem) VALUES (@at, @sent, @received, @files, @problem)',
        )
        .run(once);
      client
        .prepare(`DELETE FROM sync_history WHERE id <= (SELECT max(id) FROM sync_history) - ${HISTORY_KEPT}`)
        .run();
    },
  });
  function forget(): void {
    dropSyncTriggers(client);
    client.exec(`UPDATE sync_state SET is_on = 0, account = '', cursor = 0, epoch = 0, offset_ms = 0;
      DELETE FROM sync_rows; DELETE FROM sync_outbox; DELETE FROM sync_inbox; DELETE FROM sync_conflicts;`);
  }

  /** All rows that are here, dated by their last change. */
  function enrol(): void {
    for (const synced of SYNCED_TABLES) {
      const id = rowIdOf(synced, 't');
      const stamp = hasStamp(synced.table) ? 't.updated_at' : `'now'`;
      client.exec(`
        INSERT INTO sync_rows (table_name, row_id, clocks)
        SELECT '${synced.table}', ${id}, json_object('*', printf('%016d-%s',
          CAST(coalesce(unixepoch(${stamp}, 'subsec'), 0) * 1000 AS INTEGER) * 1000, (SELECT machine FROM sync_state)))
        FROM ${synced.table} t WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO sync_outbox (table_name, row_id, tick)
        SELECT '${synced.table}', row_id, (SELECT last_tick FROM sync_state) + row_number() OVER (ORDER BY row_id)
        FROM sync_rows WHERE table_name = '${synced.table}';
        UPDATE sync_state SET last_tick = max(last_tick, coalesce((SELECT max(tick) FROM sync_outbox), 0));`);
    }
  }

  function hasStamp(table: string): boolean {
    return (client.pragma(`table_info(${table})`) as { name: string }[]).some(
      ({ name }) => name === 'updated_at',
    );
  }

  return {
    ...rows,
    /** Takes in what came, some rows at a time. */
    takeIn: (): Generator<Taken> => part().incoming.takeAll(BATCH),
  };
}

const REMOTES = new Map(SYNCED_TABLES.map(({ table, remote }) => [remote, table]));
const tableOf = (remote: string): string | undefined => REMOTES.get(remote);

/** What the user chose, with what it needs. */
export const choiceOf = (groups: readonly SyncGroup[], sensitive: boolean): SyncChoice => ({
  groups: withNeeded(groups),
  sensitive,
});

/** The row that a lost value belongs to, as it stands; null where it is gone. */
export function lookUpRow(
  db: Pick<Db, 'client'>,
  { table_name, row_id }: LostValue,
): Record<string, unknown> | null {
  return createRowAccess(db.client).get(table_name)?.read(row_id) ?? null;
}
