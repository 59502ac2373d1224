/** A limited number of places to work at. */
export interface Slots {
  /** Waits for a place; rejects with the signal's reason when aborted. */
  take(signal: AbortSignal): Promise<Slot>;
}

export interface Slot {
  /** Gives the place back; harmless when done twice. */
  release(): void;
  /** Lends the place to others while `wait` runs, then waits for one again. For questions to the user. */
  lendDuring<T>(wait: () => Promise<T>): Promise<T>;
}

/** Makes `count` places, given out in the order they were asked for. */
export function createSlots(count: number): Slots {
  let free = count;
  const queue: (() => void)[] = [];

  const giveBack = () => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };

  const acquire = (signal: AbortSignal) =>
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
      await acquire(signal);
      let held = true;
      const release = () => {
        if (!held) return;
        held = false;
        giveBack();
      };
      return {
        release,
        async lendDuring(wait) {
          release();
          const result = await wait();
          await acquire(signal);
          held = true;
          return result;
        },
      };
    },
  };
}
