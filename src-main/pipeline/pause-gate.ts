/** Holds work back while a run is paused. */
export interface PauseGate {
  readonly paused: boolean;
  pause(): void;
  open(): void;
  /** Resolves when not paused; rejects with the signal's reason when aborted. */
  pass(signal: AbortSignal): Promise<void>;
}

/** Makes an open gate. */
export function createPauseGate(): PauseGate {
  let paused = false;
  const waiting = new Set<() => void>();
  return {
    get paused() {
      return paused;
    },
    pause() {
      paused = true;
    },
    open() {
      paused = false;
      for (const go of [...waiting]) go();
    },
    pass(signal) {
      signal.throwIfAborted();
      if (!paused) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          waiting.delete(go);
          signal.removeEventListener('abort', stop);
          finish();
        };
        const go = () => settle(resolve);
        const stop = () => settle(() => reject(signal.reason as Error));
        waiting.add(go);
        signal.addEventListener('abort', stop);
      });
    },
  };
}
