import { useEffect, useRef, useState } from 'react';
import { tellProblem } from './toast.ts';

interface Preview {
  base64: string;
  pages: number;
  beyond: string[];
}

export interface LivePaper {
  bytes: Uint8Array;
  beyond: string[];
}

/** The page of what is being changed. One is made at a time, and of what was typed meanwhile only the last. */
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
    const next = async (): Promise<void> => {
      const one = wanted.current;
      if (one === null) return;
      const { base64, beyond } = await make(one.value);
      // It may have been kept or undone meanwhile.
      if (wanted.current !== null)
        setPaper({ bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), beyond });
      if (wanted.current !== one) await next();
    };
    busy.current = true;
    void next()
      .catch((thrown: unknown) => tellProblem('The page could not be shown', thrown))
      .finally(() => {
        busy.current = false;
      });
  }, [value, shown]);
  return paper;
}
