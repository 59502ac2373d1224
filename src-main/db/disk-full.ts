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

/**
 * Does work, and again as soon as there is room where the disk is full; `onWait` is called once, before it waits. Throws
 * what else fails, or the last failure once aborted.
 */
export async function withRoom<T>(work: () => T, signal: AbortSignal, onWait?: () => void): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return work();
    } catch (thrown) {
      if (!isDiskFull(thrown) || signal.aborted) throw thrown;
      if (tries === 0) onWait?.();
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
