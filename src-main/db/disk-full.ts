import { DatabaseError } from '#shared/errors/index.ts';
import { sqliteCode, toDatabaseError } from './db-errors.ts';

const LOOK_MS = 2_000;

/** Whether something failed for want of room on the disk. */
export function isDiskFull(thrown: unknown): boolean {
  return thrown instanceof DatabaseError && thrown.details?.['reason'] === 'disk-full';
}

/** What failed for want of room as a `DatabaseError`, whoever wrote and however it is wrapped; anything else as it is. */
export function asDiskFull(thrown: unknown, where: string): unknown {
  for (let cause = thrown; cause instanceof Error; cause = cause.cause) {
    const code = isDiskFull(cause) ? null : sqliteCode(cause);
    if (code?.startsWith('SQLITE_FULL')) return toDatabaseError(cause, where);
  }
  return thrown;
}

/** Does work, and again as soon as there is room where the disk is full. Throws what else fails, or the last failure once aborted. */
export async function withRoom<T>(work: () => T, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (thrown) {
      if (!isDiskFull(thrown) || signal.aborted) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
