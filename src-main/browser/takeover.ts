/** Who drives the page: the program, or the user who took it over from the app or from the bar in the page. */
export interface Takeover {
  held(): boolean;
  /** How often the user has had it so far, now included: whoever looks late sees that they did. */
  taken(): number;
  take(by: 'app' | 'page'): void;
  release(): void;
  /** What the program itself does to the page from now on, so that a person's hand can be told from its own. */
  own(doing: OwnDoing): void;
  /** The browser saw a press or a key in the field of this mark, or in none (empty). One that is not the program's takes the page over. */
  heard(mark: string): void;
  /** The marks of the fields that a person pressed or typed in since they took the page. */
  touched(): ReadonlySet<string>;
  /** Resolves at once while the program drives, else when the user gives the page back. Rejects with the signal's reason. */
  whenFree(signal: AbortSignal): Promise<void>;
  /** Called at each change, before the listener hears of it. */
  onChange(tell: (held: boolean) => void): void;
}

/**
 * `anything`: it presses and types wherever it likes; `nothing`: any press and key is a person's; else it works in the
 * fields of these marks, and where it is `quiet` it sends neither presses nor keys.
 */
export type OwnDoing = 'anything' | 'nothing' | { marks: readonly string[]; quiet: boolean };

/** How much later than the doing itself its last press may be heard of, in ms. */
const LATE_MS = 60;

export interface TakeoverListener {
  onTakeover(by: 'app' | 'page'): void;
  onReleased(): void;
}

/** The state of the hand-over of one page. */
export function createTakeover(listener: TakeoverListener): Takeover {
  let held = false;
  let taken = 0;
  let now: OwnDoing = 'anything';
  let before: { doing: OwnDoing; until: number } = { doing: 'nothing', until: 0 };
  const touched = new Set<string>();
  const waiting = new Set<() => void>();
  const told: ((held: boolean) => void)[] = [];

  const change = (next: boolean, by: 'app' | 'page'): void => {
    if (held === next) return;
    held = next;
    for (const tell of told) tell(held);
    if (held) {
      taken += 1;
      touched.clear();
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
    own: (doing) => {
      before = { doing: now, until: performance.now() + LATE_MS };
      now = doing;
    },
    heard: (mark) => {
      const isLate = performance.now() < before.until;
      if (!held && (isOwn(now, mark) || (isLate && isOwn(before.doing, mark)))) return;
      change(true, 'page');
      if (mark !== '') touched.add(mark);
    },
    touched: () => touched,
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

function isOwn(doing: OwnDoing, mark: string): boolean {
  if (doing === 'anything' || doing === 'nothing') return doing === 'anything';
  return !doing.quiet && (mark === '' || doing.marks.includes(mark));
}
