import { useEffect, useRef } from 'react';
import { useLitValue } from './lit-value.ts';

/** Whether one of these values is pointed at; the element is brought into view when that was done beside the page. */
export function useFollow<T extends HTMLElement>(paths: readonly string[], first: boolean) {
  const ref = useRef<T>(null);
  const lit = useLitValue((state) => paths.some((path) => state.paths.has(path)));
  const follow = useLitValue((state) => state.follow);
  useEffect(() => {
    if (lit && follow && first) ref.current?.scrollIntoView({ block: 'center' });
  }, [lit, follow, first]);
  return { ref, lit };
}
