import { useEffect, useState } from 'react';
import { type Problem, problemOf } from './problem.ts';

export interface Stream<T> {
  /** The newest value; null before the first. */
  value: T | null;
  problem: Problem | null;
}

type Open<T> = (signal: AbortSignal) => Promise<AsyncIterable<T>>;

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

/** Calls `take` with each value; opens again two seconds after a break, until aborted or the stream ends by itself. */
async function follow<T>(
  open: Open<T>,
  signal: AbortSignal,
  take: (value: T) => void,
  broke: (problem: Problem) => void,
) {
  while (!signal.aborted) {
    try {
      for await (const value of await open(signal)) {
        if (signal.aborted) return;
        take(value);
      }
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      broke(problemOf(thrown));
      await pause(RETRY_MS, signal);
    }
  }
}

/**
 * Follows a live call; several values within one frame make one render. `key` names what is followed:
 * with another key the old stream is left. A null key follows nothing.
 */
export function useStream<T>(key: string | null, open: Open<T>): Stream<T> {
  const [state, setState] = useState<{ key: string | null } & Stream<T>>({ key, value: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `open`, which is new at each render
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    let newest: T | null = null;
    let frame = 0;
    const show = () => {
      frame = 0;
      setState({ key, value: newest, problem: null });
    };
    const take = (value: T) => {
      newest = value;
      frame ||= requestAnimationFrame(show);
    };
    void follow(open, stop.signal, take, (problem) => setState({ key, value: newest, problem }));
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [key]);
  return state.key === key ? state : { value: null, problem: null };
}
