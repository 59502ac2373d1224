import { useEffect, useRef, useState } from 'react';
import { problemOf } from './problem.ts';
import { takeBackProblem, tellProblem } from './toast.ts';

interface Preview {
  base64: string;
  pages: number;
  beyond: string[];
}

export interface LivePaper {
  bytes: Uint8Array;
  beyond: string[];
}

const TRIED = 'The page could not be shown';
/** How long after a failure the same page is tried once more, in ms. */
const AGAIN_MS = 1_000;
/** Failures that the same page would meet again. */
const REFUSALS = new Set(['VALIDATION_ERROR', 'NOT_FOUND']);

/** The page of what is being changed. One is made at a time, and of what was typed meanwhile only the last; where that fails, the one before stays. */
export function useLivePaper<T>(
  value: T,
  shown: boolean,
  make: (value: T) => Promise<Preview>,
): LivePaper | null {
  const [paper, setPaper] = useState<LivePaper | null>(null);
  const wanted = useRef<{ value: T } | null>(null);
  const busy = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how it is made does not change, what is made does
  useEffect(() => {
    wanted.current = shown ? { value } : null;
    if (!shown) {
      setPaper(null);
      return;
    }
    if (busy.current) return;
    const next = async (failed: { value: T } | null = null): Promise<void> => {
      const one = wanted.current;
      if (one === null) return;
      try {
        const { base64, beyond } = await make(one.value);
        takeBackProblem(TRIED);
        // It may have been kept or undone meanwhile.
        if (wanted.current !== null)
          setPaper({ bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), beyond });
      } catch (thrown) {
        // What was typed meanwhile is made in its place.
        if (wanted.current === one) {
          if (failed === one || REFUSALS.has(problemOf(thrown).code)) throw thrown;
          await new Promise((again) => setTimeout(again, AGAIN_MS));
          return next(one);
        }
      }
      if (wanted.current !== one) await next();
    };
    busy.current = true;
    void next()
      .catch((thrown: unknown) => tellProblem(TRIED, thrown))
      .finally(() => {
        busy.current = false;
      });
  }, [value, shown]);
  return paper;
}
