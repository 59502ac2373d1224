/** One-to-many delivery of values to async readers. */
export interface Broadcast<T> {
  publish(value: T): void;
  /** Values from now on, in order, until `signal` aborts or the reader stops. */
  subscribe(signal?: AbortSignal): AsyncGenerator<T>;
  /** How many readers it gathers values for. */
  readers(): number;
}

interface Reader<T> {
  queue: T[];
  wake: () => void;
}

/** Makes a broadcast. A subscription collects from the moment it is made, so nothing is missed before the first read. */
export function createBroadcast<T>(): Broadcast<T> {
  const readers = new Set<Reader<T>>();

  async function* read(reader: Reader<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
    const stop = () => reader.wake();
    signal?.addEventListener('abort', stop);
    try {
      while (!signal?.aborted) {
        const value = reader.queue.shift();
        if (value !== undefined) {
          yield value;
          continue;
        }
        await new Promise<void>((resolve) => {
          reader.wake = resolve;
        });
      }
    } finally {
      signal?.removeEventListener('abort', stop);
      readers.delete(reader);
    }
  }

  return {
    publish(value) {
      for (const reader of readers) {
        reader.queue.push(value);
        reader.wake();
      }
    },
    subscribe(signal) {
      const reader: Reader<T> = { queue: [], wake: () => undefined };
      readers.add(reader);
      const values = read(reader, signal);
      const end = values.return.bind(values);
      // One that was never read from does not come to its own end.
      values.return = (value) => {
        readers.delete(reader);
        return end(value);
      };
      return values;
    },
    readers: () => readers.size,
  };
}
