/** Pieces of work that end when the test says so. */
export function pendingWork() {
  const open = new Set<{ end: (thrown?: Error) => void }>();
  return {
    open,
    /** Work that ends with the signal as well, where one is given. */
    do: (signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const stop = () => piece.end(signal?.reason as Error);
        const piece = {
          end(thrown?: Error) {
            open.delete(piece);
            signal?.removeEventListener('abort', stop);
            if (thrown) reject(thrown);
            else resolve();
          },
        };
        if (signal?.aborted) return reject(signal.reason as Error);
        signal?.addEventListener('abort', stop);
        open.add(piece);
      }),
  };
}

export type PendingWork = ReturnType<typeof pendingWork>;
