import { type Problem, problemOf } from './problem.ts';

export type OpenStream<T> = (signal: AbortSignal) => Promise<AsyncIterable<T>>;

export interface Follower<T> {
  take(value: T): void;
  broke(problem: Problem): void;
}

const RETRY_MS = 2_000;

/** Resolves after `ms`, or at once when aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Hands on each value of a live call; opens it again two seconds after a break, until aborted or it ends by itself. */
export async function follow<T>(open: OpenStream<T>, signal: AbortSignal, to: Follower<T>): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const value of await open(signal)) {
        if (signal.aborted) return;
        to.take(value);
      }
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      to.broke(problemOf(thrown));
      await pause(RETRY_MS, signal);
    }
  }
}
