/**
 * A value that changes, read as snapshots: the present one at once, then again after each `touch`,
 * at most one every `everyMs`. Slow readers skip states in between.
 */
export interface Watch {
  touch(): void;
  snapshots<T>(read: () => T, signal?: AbortSignal): AsyncGenerator<T>;
}

/** Makes a watch. `everyMs` bounds how often a reader is woken. */
export function createWatch(everyMs: number): Watch {
  let version = 0;
  const waiting = new Set<() => void>();

  const changed = (seen: number, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      if (version !== seen || signal?.aborted) return resolve();
      const done = () => {
        waiting.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      waiting.add(done);
      signal?.addEventListener('abort', done);
    });

  return {
    touch() {
      version += 1;
      for (const wake of [...waiting]) wake();
    },
    async *snapshots(read, signal) {
      while (!signal?.aborted) {
        const seen = version;
        yield read();
        await changed(seen, signal);
        if (!signal?.aborted) await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    },
  };
}
