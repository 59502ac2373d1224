/** Who drives the page: the program, or the user who took it over from the app or from the bar in the page. */
export interface Takeover {
  held(): boolean;
  /** How often the user has had it so far, now included: whoever looks late sees that they did. */
  taken(): number;
  take(by: 'app' | 'page'): void;
  release(): void;
  /** Resolves at once while the program drives, else when the user gives the page back. Rejects with the signal's reason. */
  whenFree(signal: AbortSignal): Promise<void>;
  /** Called at each change, before the listener hears of it. */
  onChange(tell: (held: boolean) => void): void;
}

export interface TakeoverListener {
  onTakeover(by: 'app' | 'page'): void;
  onReleased(): void;
}

/** The state of the hand-over of one page. */
export function createTakeover(listener: TakeoverListener): Takeover {
  let held = false;
  let taken = 0;
  const waiting = new Set<() => void>();
  const told: ((held: boolean) => void)[] = [];

  const change = (next: boolean, by: 'app' | 'page'): void => {
    if (held === next) return;
    held = next;
    for (const tell of told) tell(held);
    if (held) {
      taken += 1;
      listener.onTakeover(by);
      return;
    }
    for (const resolve of waiting) resolve();
    waiting.clear();
    listener.onReleased();
  };

  return {
    held: () => held,
    taken: () => taken,
    take: (by) => change(true, by),
    release: () => change(false, 'app'),
    onChange: (tell) => void told.push(tell),
    whenFree: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (!held) return resolve();
        const abort = (): void => {
          waiting.delete(finish);
          reject(signal.reason);
        };
        const finish = (): void => {
          signal.removeEventListener('abort', abort);
          resolve();
        };
        waiting.add(finish);
        signal.addEventListener('abort', abort, { once: true });
      }),
  };
}
