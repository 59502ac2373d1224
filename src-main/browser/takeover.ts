/** Who drives the page: the program, or the user who took it over from the app or from the bar in the page. */
export interface Takeover {
  held(): boolean;
  /**
   * Whether a person has it for sure, so that what leaves is theirs to send: they took it in the app, or a press or key
   * was heard while the program could make none. A page can turn the program's own press into one that looks like a person's.
   */
  isTheirs(): boolean;
  /** Whether the user is at work on it: they took it, or a press or key was heard since it was lent to them. */
  inHand(): boolean;
  /** The program waits for an answer and presses nothing, wherever it was. Returns the way back. */
  rest(): () => void;
  /** How often the user has had it so far, now included: whoever looks late sees that they did. */
  taken(): number;
  take(by: 'app' | 'page'): void;
  /** The program needs the user's hand, and gives it to them whether they are there or not: theirs once they laid one on it. */
  lend(): void;
  /** The browser saw a press or a key in a frame or window of the page's. It counts in what was lent alone. */
  heardBeside(): void;
  release(): void;
  /** What the program itself does to the page from now on, so that a person's hand can be told from its own. */
  own(doing: OwnDoing): void;
  /** The browser saw a press or a key in the field of this mark, or in none (empty). One that is not the program's takes the page over. */
  heard(mark: string): void;
  /** The browser saw a press that may do something; it counts while the user has the page. */
  heardPress(): void;
  /** Whether a person pressed anything but a field, or Enter in one, since they took the page. */
  pressed(): boolean;
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
/** How much later it may still be heard of on a machine that is very busy, in ms. */
const VERY_LATE_MS = 500;

export interface TakeoverListener {
  onTakeover(by: 'app' | 'page'): void;
  onReleased(): void;
}

/** The state of the hand-over of one page. */
export function createTakeover(listener: TakeoverListener): Takeover {
  let held = false;
  let sure = false;
  let lent = false;
  let theirHand = false;
  let changedAt = Number.NEGATIVE_INFINITY;
  let resting = 0;
  let restedAt = Number.NEGATIVE_INFINITY;
  let taken = 0;
  let now: OwnDoing = 'anything';
  let before: { doing: OwnDoing; at: number } = { doing: 'nothing', at: Number.NEGATIVE_INFINITY };
  const touched = new Set<string>();
  let pressed = false;
  const waiting = new Set<() => void>();
  const told: ((held: boolean) => void)[] = [];

  const since = (): number => performance.now() - before.at;
  /** Nothing that is heard of now can be the program's own doing. */
  const isIdle = (): boolean =>
    lent ||
    waiting.size > 0 ||
    resting > 0 ||
    !(canPress(now) || (since() < VERY_LATE_MS && canPress(before.doing)));
  /** Its last press before it came to rest is heard of by now. */
  const isAtRest = (): boolean => resting > 0 && performance.now() - restedAt > VERY_LATE_MS;
  const isSurely = (by: 'app' | 'page'): boolean => by === 'app' || isIdle();
  /** Right after it was lent, a press may still be the program's last one. */
  const isNew = (): boolean => held && performance.now() - changedAt <= VERY_LATE_MS;
  const change = (next: boolean, by: 'app' | 'page', isSure = next && isSurely(by)): void => {
    if (held && isSure) sure = true;
    if (held === next) return;
    held = next;
    lent = false;
    theirHand = false;
    changedAt = performance.now();
    sure = isSure;
    for (const tell of told) tell(held);
    if (held) {
      taken += 1;
      touched.clear();
      pressed = false;
      listener.onTakeover(by);
      return;
    }
    for (const resolve of waiting) resolve();
    waiting.clear();
    listener.onReleased();
  };

  return {
    held: () => held,
    isTheirs: () => held && sure,
    inHand: () => held && theirHand,
    rest: () => {
      if (resting === 0) restedAt = performance.now();
      resting += 1;
      return () => {
        resting -= 1;
      };
    },
    taken: () => taken,
    take: (by) => {
      change(true, by);
      theirHand = true;
    },
    lend: () => {
      change(true, 'app', false);
      lent = true;
    },
    heardBeside: () => {
      if (!lent || isNew()) return;
      change(true, 'page');
      theirHand = true;
    },
    release: () => change(false, 'app'),
    own: (doing) => {
      before = { doing: now, at: performance.now() };
      now = doing;
    },
    heard: (mark) => {
      const isLate = since() < LATE_MS;
      const mayBeOwn = isOwn(now, mark) || (isLate && isOwn(before.doing, mark));
      if (!held && mayBeOwn && !isAtRest()) return;
      if (!isNew()) {
        change(true, 'page');
        theirHand = true;
      } else if (!lent) change(true, 'page');
      if (mark !== '') touched.add(mark);
    },
    heardPress: () => {
      if (held) pressed = true;
    },
    pressed: () => pressed,
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

function canPress(doing: OwnDoing): boolean {
  return doing === 'anything' || (doing !== 'nothing' && !doing.quiet);
}
