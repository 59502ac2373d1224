/** The newest `size` items. */
export interface Ring<T> {
  push(item: T): void;
  /** The newest `count`, oldest first. */
  last(count: number): T[];
}

export function createRing<T>(size: number): Ring<T> {
  const items: T[] = [];
  return {
    push(item) {
      items.push(item);
      if (items.length > size) items.shift();
    },
    last: (count) => items.slice(Math.max(0, items.length - count)),
  };
}
