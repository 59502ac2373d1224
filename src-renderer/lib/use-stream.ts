import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { follow, type OpenStream } from './follow.ts';
import type { Problem } from './problem.ts';

export interface Stream<T> {
  /** The newest value; null before the first. */
  value: T | null;
  problem: Problem | null;
}

/**
 * Follows a live call; several values within one frame make one render, and what is equal in the next value stays the
 * same object. `key` names what is followed: with another key the old stream is left. A null key follows nothing.
 */
export function useStream<T>(key: string | null, open: OpenStream<T>): Stream<T> {
  const [state, setState] = useState<{ key: string | null } & Stream<T>>({ key, value: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `open`, which is new at each render
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    let newest: T | null = null;
    let frame = 0;
    const show = () => {
      frame = 0;
      setState((before) => {
        const value = before.key === key ? replaceEqualDeep(before.value, newest) : newest;
        return value === before.value && before.problem === null ? before : { key, value, problem: null };
      });
    };
    void follow(open, stop.signal, {
      take: (value) => {
        newest = value;
        frame ||= requestAnimationFrame(show);
      },
      broke: (problem) => setState({ key, value: newest, problem }),
    });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [key]);
  return state.key === key ? state : { value: null, problem: null };
}
