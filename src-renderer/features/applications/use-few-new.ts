import { useEffect, useRef, useState } from 'react';

/** So many new ones are drawn in the frame that a change of the list is drawn in. */
const FEW = 3;

/**
 * What is to be drawn of `items` now that `list` is another: all that stood there, of the new ones a few, and in the frame
 * after that the rest. A change then takes a frame no longer than it lasts, however many are in sight.
 */
export function useFewNew<Item extends { key: unknown }>(items: Item[], list: unknown): Item[] {
  const [settled, setSettled] = useState(list);
  const drawn = useRef<ReadonlySet<unknown>>(new Set());
  const isSettled = settled === list;
  let left = FEW;
  const now = isSettled
    ? items
    : items.filter(({ key }) => {
        if (drawn.current.has(key)) return true;
        left -= 1;
        return left >= 0;
      });
  useEffect(() => {
    drawn.current = new Set(now.map(({ key }) => key));
  });
  useEffect(() => {
    if (isSettled) return undefined;
    const frame = requestAnimationFrame(() => setSettled(list));
    return () => cancelAnimationFrame(frame);
  }, [isSettled, list]);
  return now;
}
