/** The newest `size` items. */
export interface Ring<T> {
  push(item: T): void;
  /** The newest `count`, oldest first. */
  last(count: number): T[];
  /** Takes out what is told of. */
  remove(isOne: (item: T) => boolean): void;
}

export function createRing<T>(size: number): Ring<T> {
  let items: T[] = [];
  return {
    push(item) {
      items.push(item);
      if (items.length > size) items.shift();
    },
    remove(isOne) {
      items = items.filter((item) => !isOne(item));
    },
    last: (count) => items.slice(Math.max(0, items.length - count)),
  };
}
