/** Lets calls through one at a time, each within a time limit. */
export interface OneAtATime {
  /** Rejects with `late()` where the call takes too long; so does every other call, at once, until that one is over. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Whether a call that took too long still goes on. */
  stuck(): boolean;
}

export interface OneAtATimeOptions {
  limitMs: number;
  late: () => Error;
  /** Hears that a call that took too long is over. */
  onOver(): void;
}

/** For calls that can't be taken back and hold a thread each: there are four in a process, and files need them too. */
export function createOneAtATime({ limitMs, late, onOver }: OneAtATimeOptions): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  let isStuck = false;

  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isStuck) throw late();
    const going = work();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isStuck = true;
        const over = () => {
          isStuck = false;
          onOver();
        };
        going.then(over, over);
        reject(late());
      }, limitMs);
    });
    return Promise.race([going, limit]).finally(() => clearTimeout(timer));
  };

  return {
    run(work) {
      const mine = last.then(() => within(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    stuck: () => isStuck,
  };
}
