import type Sqlite from 'better-sqlite3';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import type { LostValue } from '#shared/sync/exchanged-row.ts';
import type { RowAccess } from './row-access.ts';

/** What was lost to conflicts, kept as it came from the project. */
export function createLostValues(client: Sqlite.Database, tables: ReadonlyMap<string, RowAccess>) {
  const put = client.prepare(
    `INSERT INTO sync_conflicts (id, table_name, row_id, field, lost, kept, lost_clock, kept_clock, found_at, settled_at)
     VALUES (@id, @table_name, @row_id, @field, @lost, @kept, @lost_clock, @kept_clock, @found_at, @settled_at)
     ON CONFLICT (id) DO UPDATE SET settled_at = coalesce(settled_at, excluded.settled_at)`,
  );
  const read = (row: Record<string, unknown>): LostValue => ({
    ...(row as unknown as LostValue),
    lost: JSON.parse(String(row['lost'])),
    kept: JSON.parse(String(row['kept'])),
  });
  const get = (id: string): LostValue => {
    const row = client.prepare('SELECT * FROM sync_conflicts WHERE id = ?').get(id);
    if (row === undefined) throw new NotFoundError('This line is no longer in the list.');
    return read(row as Record<string, unknown>);
  };
  const settle = (id: string) =>
    client
      .prepare(
        `UPDATE sync_conflicts SET settled_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), settle_waits = 1 WHERE id = ?`,
      )
      .run(id);
  return {
    put(line: LostValue): void {
      put.run({ ...line, lost: JSON.stringify(line.lost ?? null), kept: JSON.stringify(line.kept ?? null) });
    },
    /** Those that nobody has dealt with, newest first. */
    open: (): LostValue[] =>
      (
        client
          .prepare('SELECT * FROM sync_conflicts WHERE settled_at IS NULL ORDER BY found_at DESC, id')
          .all() as Record<string, unknown>[]
      ).map(read),
    /** Puts the lost value in place again, as a change of now. Throws `ValidationError` where that is no longer possible. */
    takeBack(id: string): void {
      const line = get(id);
      const access = tables.get(line.table_name);
      if (access === undefined || access.table === 'submissions')
        throw new ValidationError('This can not be taken back: it says what was sent.');
      const lost = line.lost as Record<string, unknown> | null;
      try {
        client.transaction(() => {
          if (line.field !== '') putField(access, line);
          else if (lost === null) access.remove(line.row_id);
          else access.put(line.row_id, lost, {});
          settle(id);
        })();
      } catch (thrown) {
        if (thrown instanceof ValidationError) throw thrown;
        throw new ValidationError(
          'This can not be taken back: what it belonged to is gone, or is there again.',
          {
            cause: thrown,
          },
        );
      }
    },
    /** Leaves what stands as it is. */
    leave(id: string): void {
      get(id);
      settle(id);
    },
    /** Those whose end the project has not heard of. */
    settled: (): string[] =>
      client.prepare('SELECT id FROM sync_conflicts WHERE settle_waits = 1').pluck().all() as string[],
    heard(id: string): void {
      client.prepare('UPDATE sync_conflicts SET settle_waits = 0 WHERE id = ?').run(id);
    },
  };
}

function putField(access: RowAccess, { row_id, field, lost }: LostValue): void {
  if (access.read(row_id) === null)
    throw new ValidationError('This can not be taken back: what it belonged to was removed.');
  access.put(row_id, { [field]: lost }, {});
}
