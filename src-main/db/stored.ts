import type { z } from 'zod';
import { DatabaseError } from '#shared/errors/index.ts';
import type { Db } from './db.ts';

/** Checks what a column holds against its schema, so that nothing of another shape goes on unseen. */
export function stored<S extends z.ZodType>(schema: S, value: unknown, what: string): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DatabaseError(
    `A stored ${what} can't be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}). Restore a backup, or report this.`,
    { details: { reason: 'stored-shape', what } },
  );
}

/**
 * Reads rows one by one: one that can't be read any more is left out and noted in `db.unreadable`, so that a bad byte
 * costs its row and not the others.
 */
export function readable<Row, T>(
  db: Pick<Db, 'unreadable'>,
  rows: readonly Row[],
  read: (row: Row) => T,
): T[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (thrown) {
      if (!(thrown instanceof DatabaseError) || thrown.details?.['reason'] !== 'stored-shape') throw thrown;
      db.unreadable.add(String(thrown.details['what']));
      return [];
    }
  });
}
