/** A limited number of places to work at. */
export interface Slots {
  /** Waits for a place; rejects with the signal's reason when aborted. */
  take(signal: AbortSignal): Promise<Slot>;
}

export interface Slot {
  /** Gives the place back; harmless when done twice. */
  release(): void;
  /**
   * Lends the place to others while `wait` runs, then takes one again, before all who have not begun yet. Several
   * waits may overlap: the place is lent by the first of them and taken again once. Where `wait` fails, the place
   * stays given back.
   */
  lendDuring<T>(wait: () => Promise<T>): Promise<T>;
}

/**
 * Makes `count` places, given out in the order they were asked for; those who come back go first. Who holds a place
 * must never wait for anything but its own work without lending it: see `docs/decisions/0008-one-order-of-taking.md`.
 */
export function createSlots(count: number): Slots {
  let free = count;
  const returning: (() => void)[] = [];
  const fresh: (() => void)[] = [];

  const giveBack = () => {
    const next = returning.shift() ?? fresh.shift();
    if (next) next();
    else free += 1;
  };

  const acquire = (queue: (() => void)[], signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return resolve();
      }
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      queue.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });

  return {
    async take(signal) {
      await acquire(fresh, signal);
      let held = true;
      let ended = false;
      let back: Promise<void> | null = null;
      const lend = () => {
        if (!held) return;
        held = false;
        giveBack();
      };
      const comeBack = async () => {
        await acquire(returning, signal);
        if (ended) giveBack();
        else held = true;
      };
      return {
        release() {
          ended = true;
          lend();
        },
        async lendDuring(wait) {
          lend();
          const result = await wait();
          if (held || ended) return result;
          back ??= comeBack().finally(() => {
            back = null;
          });
          await back;
          return result;
        },
      };
    },
  };
}
