import { DatabaseError } from '#shared/errors/index.ts';

const LOOK_MS = 2_000;

/** Whether something failed for want of room on the disk. */
export function isDiskFull(thrown: unknown): boolean {
  return thrown instanceof DatabaseError && thrown.details?.['reason'] === 'disk-full';
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
