/** A limited number of places to work at. */
export interface Slots {
  /**
   * Waits for a place; rejects with the signal's reason when aborted. Who is `ahead` goes before all others, and has the
   * further places besides. Among those who wait alike, the highest `rank` (any number, 0 by default) goes first.
   */
  take(signal: AbortSignal, options?: { ahead?: boolean; rank?: number }): Promise<Slot>;
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

type Place = 'common' | 'further';
type Enter = (place: Place) => void;
type Queue = { enter: Enter; rank: number }[];

const COMMON: readonly Place[] = ['common'];
const PLACES: readonly Place[] = ['common', 'further'];

/**
 * Makes `count` places, given out by rank, then in the order they were asked for; those who come back go first. Who holds a place
 * must never wait for anything but its own work without lending it: see `docs/decisions/0008-one-order-of-taking.md`.
 * `further` places are kept for those who are `ahead`.
 */
export function createSlots(count: number, { further = 0 }: { further?: number } = {}): Slots {
  const free: Record<Place, number> = { common: count, further };
  const ahead: Queue = [];
  const returning: Queue = [];
  const fresh: Queue = [];

  const giveBack = (place: Place) => {
    const next = ahead.shift() ?? (place === 'common' ? (returning.shift() ?? fresh.shift()) : undefined);
    if (next) next.enter(place);
    else free[place] += 1;
  };

  const acquire = (queue: Queue, signal: AbortSignal, rank = 0) =>
    new Promise<Place>((resolve, reject) => {
      signal.throwIfAborted();
      const place = (queue === ahead ? PLACES : COMMON).find((one) => free[one] > 0);
      if (place !== undefined) {
        free[place] -= 1;
        return resolve(place);
      }
      const enter: Enter = (given) => {
        signal.removeEventListener('abort', leave);
        resolve(given);
      };
      const leave = () => {
        queue.splice(queue.indexOf(waiting), 1);
        reject(signal.reason as Error);
      };
      const waiting = { enter, rank };
      const behind = queue.findIndex((other) => other.rank < rank);
      queue.splice(behind < 0 ? queue.length : behind, 0, waiting);
      signal.addEventListener('abort', leave, { once: true });
    });

  return {
    async take(signal, options = {}) {
      let place = await acquire(options.ahead ? ahead : fresh, signal, options.rank);
      let held = true;
      let ended = false;
      let back: Promise<void> | null = null;
      const lend = () => {
        if (!held) return;
        held = false;
        giveBack(place);
      };
      const comeBack = async () => {
        place = await acquire(returning, signal);
        if (ended) giveBack(place);
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
