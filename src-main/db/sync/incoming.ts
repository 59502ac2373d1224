import type Sqlite from 'better-sqlite3';
import type { ExchangedRow } from '#shared/sync/exchanged-row.ts';
import { mergeSubmission, type RecordOfOthers } from './merge-submission.ts';
import { isSensitiveAnswer, type SyncChoice } from './outgoing.ts';
import { createChildCount, type RowAccess } from './row-access.ts';
import { asApplied, raiseTick } from './sync-state.ts';
import { CLOCK } from './sync-triggers.ts';

/** Where a file of another machine will lie here. */
export type FilePathOf = (file: { id: string; name: string }) => string;

/** What was taken in. */
export interface Taken {
  rows: number;
  /** The tables whose rows changed. */
  tables: Set<string>;
}

type Outcome = 'taken' | 'known' | 'aside';

/**
 * Takes in rows as they stand in the project. A row that has a change of this machine's own waits for it to be sent first:
 * what stands then comes back with the answer. One that the database does not take (what it hangs on has not come yet)
 * stays aside and is tried again.
 */
export function createIncoming(
  client: Sqlite.Database,
  tables: ReadonlyMap<string, RowAccess>,
  filePathOf: FilePathOf,
  record: RecordOfOthers,
) {
  const childCount = createChildCount(client);
  const isWaiting = client.prepare('SELECT 1 FROM sync_outbox WHERE table_name = ? AND row_id = ?');
  const known = client.prepare('SELECT clocks, removed FROM sync_rows WHERE table_name = ? AND row_id = ?');
  const note = client.prepare(
    `INSERT INTO sync_rows (table_name, row_id, clocks, seen, removed) VALUES (@table, @id, @clocks, @seen, @removed)
     ON CONFLICT (table_name, row_id) DO UPDATE SET clocks = @clocks, seen = @seen, removed = @removed`,
  );
  const bringBack = client.prepare(
    `UPDATE sync_rows SET clocks = json_object('*', ${CLOCK}), removed = NULL WHERE table_name = ? AND row_id = ?`,
  );
  const send = client.prepare(
    `INSERT INTO sync_outbox (table_name, row_id, tick) VALUES (?, ?, (SELECT last_tick FROM sync_state))
     ON CONFLICT (table_name, row_id) DO UPDATE SET tick = excluded.tick`,
  );
  const putInbox = client.prepare(
    `INSERT INTO sync_inbox (table_name, row_id, record) VALUES (?, ?, ?)
     ON CONFLICT (table_name, row_id) DO UPDATE SET record = excluded.record`,
  );
  const dropInbox = client.prepare('DELETE FROM sync_inbox WHERE table_name = ? AND row_id = ?');
  const inboxOf = client.prepare(
    `SELECT row_id, record FROM sync_inbox WHERE table_name = @table AND row_id > @after
     AND (json_extract(record, '$.removed') IS NULL) = @there ORDER BY row_id LIMIT @most`,
  );
  const scoreOf = client.prepare(
    `UPDATE discovered_jobs SET score = (SELECT score FROM job_analyses WHERE job_id = @id ORDER BY created_at DESC, id DESC LIMIT 1)
     WHERE id = @id`,
  );

  const noteRow = (access: RowAccess, row: ExchangedRow) => {
    raiseTick(client, [...Object.values(row.clocks), ...(row.removed === null ? [] : [row.removed])]);
    note.run({
      ...{ table: access.table, id: row.id, removed: row.removed },
      ...{ clocks: JSON.stringify(row.clocks), seen: JSON.stringify(row.seen) },
    });
  };
  const resend = (access: RowAccess, id: string) => {
    client.exec('UPDATE sync_state SET last_tick = last_tick + 1');
    bringBack.run(access.table, id);
    send.run(access.table, id);
  };
  /** Call it in a transaction, and as applied. */
  const take = (access: RowAccess, row: ExchangedRow): Outcome => {
    if (isWaiting.get(access.table, row.id) !== undefined) return 'known';
    const before = known.get(access.table, row.id) as { clocks: string; removed: string | null } | undefined;
    if (row.removed !== null) {
      const isHere = access.read(row.id) !== null;
      if (isHere && childCount(access, row.id) > 0) {
        // Something hangs on it here that the other machine did not know of: it comes back for all, with a line in the list.
        raiseTick(client, [row.removed]);
        resend(access, row.id);
        return 'known';
      }
      noteRow(access, row);
      if (!isHere) return 'known';
      access.remove(row.id);
      return 'taken';
    }
    const isKnown =
      before !== undefined && before.removed === null && before.clocks === JSON.stringify(row.clocks);
    const body = { ...row.body };
    let keptOurs = false;
    try {
      if (access.table === 'submissions')
        keptOurs = mergeSubmission(client, body, access.read(row.id), record);
      else access.put(row.id, body, moreOf(access, body));
      if (access.table === 'job_analyses') scoreOf.run({ id: body['job_id'] });
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      return 'aside';
    }
    noteRow(access, row);
    if (keptOurs) resend(access, row.id);
    return isKnown ? 'known' : 'taken';
  };
  const moreOf = (access: RowAccess, body: Record<string, unknown>) =>
    access.table === 'files'
      ? { path: filePathOf({ id: String(body['id']), name: String(body['name']) }) }
      : {};

  return {
    /** Keeps what came until it is taken in. */
    keep(rows: readonly ExchangedRow[], choice: SyncChoice): void {
      for (const row of rows) {
        const access = tables.get(row.table);
        if (access === undefined || !choice.groups.has(access.group)) continue;
        if (!choice.sensitive && isSensitiveAnswer(row.table, row.body)) continue;
        putInbox.run(row.table, row.id, JSON.stringify(row));
      }
    },
    /** Takes in some of what came, what others rest on first; removals last and the other way round. Yields after each. */
    *takeAll(most: number): Generator<Taken> {
      const all = [...tables.values()];
      const passes = [
        ...all.map((access) => ({ access, there: 1 })),
        ...all.reverse().map((access) => ({ access, there: 0 })),
      ];
      for (const { access, there } of passes) {
        let after = '';
        for (;;) {
          const entries = inboxOf.all({ table: access.remote, after, there, most }) as {
            row_id: string;
            record: string;
          }[];
          if (entries.length === 0) break;
          after = entries.at(-1)?.row_id ?? '';
          const taken: Taken = { rows: 0, tables: new Set() };
          client.transaction(() =>
            asApplied(client, () => {
              for (const entry of entries) {
                const outcome = take(access, JSON.parse(entry.record) as ExchangedRow);
                if (outcome !== 'aside') dropInbox.run(access.remote, entry.row_id);
                if (outcome !== 'taken') continue;
                taken.rows += 1;
                taken.tables.add(access.table);
              }
            }),
          )();
          yield taken;
          if (entries.length < most) break;
        }
      }
    },
  };
}

/** The database does not take a row now: what it hangs on is missing, or the same thing is here under another name. */
const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT');
