import type Sqlite from 'better-sqlite3';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import type { SyncGroup } from '#shared/domain/sync-group.ts';
import type { ExchangedRow } from '#shared/sync/exchanged-row.ts';
import type { RowAccess } from './row-access.ts';
import { SYNCED_TABLES } from './synced-tables.ts';

/** A row to be sent, and which change of it this is. */
export interface OutgoingRow {
  row: ExchangedRow;
  tick: number;
}

/** What the user lets go. */
export interface SyncChoice {
  groups: ReadonlySet<SyncGroup>;
  /** Whether answers that only the user may give (visa, pay, health ...) are among them. */
  sensitive: boolean;
}

interface Entry {
  table_name: string;
  row_id: string;
  tick: number;
  clocks: string;
  seen: string;
  removed: string | null;
}

/** So much is sent at once, in characters. */
const CHUNK_SIZE = 1_000_000;

/** Reads what waits to be sent, oldest first. What may not be sent stays behind, unless it is of practice, which is forgotten. */
export function createOutgoing(client: Sqlite.Database, tables: ReadonlyMap<string, RowAccess>) {
  const remotes = new Map(SYNCED_TABLES.map(({ table, remote }) => [table, remote]));
  const waiting = client.prepare(
    `SELECT o.table_name, o.row_id, o.tick, r.clocks, r.seen, r.removed
     FROM sync_outbox o JOIN sync_rows r USING (table_name, row_id)
     WHERE o.tick > @last AND o.table_name IN (SELECT value FROM json_each(@tables)) ORDER BY o.tick, o.table_name, o.row_id LIMIT 500`,
  );
  const count = client
    .prepare('SELECT count(*) FROM sync_outbox WHERE table_name IN (SELECT value FROM json_each(?))')
    .pluck();
  const forget = client.prepare('DELETE FROM sync_outbox WHERE table_name = ? AND row_id = ?');
  const keysOf = client
    .prepare(
      `SELECT json_group_array(job_key) FROM (SELECT k.job_key FROM submission_keys k JOIN submissions s ON s.id = k.submission_id
       WHERE s.profile_id = ? AND s.job_key = ? ORDER BY k.job_key)`,
    )
    .pluck();
  const isPractice = createPracticeCheck(client);
  const machine = client.prepare('SELECT machine FROM sync_state').pluck();

  const asRow = (entry: Entry, access: RowAccess, body: Record<string, unknown>): ExchangedRow => {
    const seen = JSON.parse(entry.seen) as Record<string, string>;
    const clocks = JSON.parse(entry.clocks) as Record<string, string>;
    const me = machine.get() as string;
    const own = [...Object.values(clocks), entry.removed ?? ''].filter((clock) => clock.slice(17) === me);
    const newest = own
      .map((clock) => clock.slice(0, 16))
      .sort()
      .at(-1);
    if (newest !== undefined && newest > (seen[me] ?? '')) seen[me] = newest;
    const isSent = access.table === 'submissions' && entry.removed === null;
    // A release says of which attempt it is, and is as old as the state that it is part of.
    const freed = body['state'] === 'released' ? body['armed_at'] : null;
    const more = isSent ? { keys: keysOf.get(body['profile_id'], body['job_key']), freed } : {};
    if (isSent) clocks['freed'] = clocks['state'] ?? clocks['*'] ?? '';
    return {
      ...{ table: access.remote, id: entry.row_id, seen, removed: entry.removed },
      body: clean(entry.removed === null ? { ...body, ...more } : {}),
      clocks: entry.removed === null ? clocks : {},
    };
  };

  return {
    /** How many rows wait. */
    count: (choice: SyncChoice): number => Number(count.get(tablesOf(choice))),
    next(choice: SyncChoice, most: number): OutgoingRow[] {
      const out: OutgoingRow[] = [];
      let size = 0;
      let last = -1;
      for (;;) {
        const entries = waiting.all({ last, tables: tablesOf(choice) }) as Entry[];
        for (const entry of entries) {
          last = entry.tick;
          const access = tables.get(remotes.get(entry.table_name) ?? '');
          if (access === undefined) continue;
          const body = entry.removed === null ? access.read(entry.row_id) : {};
          const neverSent = entry.removed !== null && entry.seen === '{}';
          if (body === null || neverSent || isPractice(access, body)) {
            forget.run(entry.table_name, entry.row_id);
            continue;
          }
          if (!choice.sensitive && isSensitiveAnswer(access.remote, body)) continue;
          const row = asRow(entry, access, body);
          size += JSON.stringify(row).length;
          out.push({ row, tick: entry.tick });
          if (out.length >= most || size > CHUNK_SIZE) return out;
        }
        if (entries.length < 500) return out;
      }
    },
  };
}

const tablesOf = ({ groups }: SyncChoice): string =>
  JSON.stringify(SYNCED_TABLES.filter(({ group }) => groups.has(group)).map(({ table }) => table));

/** Whether a row is an answer that is nobody's business unless the user says so. */
export function isSensitiveAnswer(remote: string, body: Record<string, unknown>): boolean {
  if (remote !== 'user_answers' || body['key'] === undefined) return false;
  const { key, question } = body as { key: FieldKey; question?: string };
  return isForUserAlone({ key, label: question ?? '', help: '', group: '' });
}

/** Practice stays on its machine, with all that hangs on it. */
function createPracticeCheck(client: Sqlite.Database) {
  const ofJob = client.prepare('SELECT practice FROM discovered_jobs WHERE id = ?').pluck();
  const ofApplication = client.prepare('SELECT job_id FROM applications WHERE id = ?').pluck();
  const ofDocument = client
    .prepare(
      'SELECT job_id FROM generated_resumes WHERE id = @id UNION ALL SELECT job_id FROM cover_letters WHERE id = @id',
    )
    .pluck();
  const ofFile = client
    .prepare(
      'SELECT job_id FROM generated_resumes WHERE file_id = @id UNION ALL SELECT job_id FROM cover_letters WHERE file_id = @id LIMIT 1',
    )
    .pluck();
  const jobOf = ({ table }: RowAccess, body: Record<string, unknown>): unknown => {
    if (table === 'discovered_jobs') return body['id'];
    if (table === 'files') return ofFile.get({ id: body['id'] });
    if ('application_id' in body) return ofApplication.get(body['application_id']);
    if ('document_id' in body) return ofDocument.get({ id: body['document_id'] });
    return body['job_id'];
  };
  return (access: RowAccess, body: Record<string, unknown>): boolean => {
    // Pictures of pages are for this machine's receipts.
    if (access.table === 'files' && String(body['mime']).startsWith('image/')) return true;
    const job = jobOf(access, body);
    return typeof job === 'string' && ofJob.get(job) === 1;
  };
}

/** PostgreSQL takes no text with a zero sign or half a pair of surrogates. */
function clean(body: Record<string, unknown>): Record<string, unknown> {
  const clear = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
  return Object.fromEntries(Object.entries(body).map(([field, value]) => [field, clear(value)]));
}
