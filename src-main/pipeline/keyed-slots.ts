import { createSlots, type Slot, type Slots } from './slots.ts';

/** One place for each key. */
export interface KeyedSlots {
  /** Waits until nobody else holds the key; rejects with the signal's reason when aborted. */
  take(key: string, signal: AbortSignal): Promise<Pick<Slot, 'release'>>;
  isTaken(key: string): boolean;
}

/** Makes places that come and go with their keys. */
export function createKeyedSlots(): KeyedSlots {
  const byKey = new Map<string, { slots: Slots; users: number }>();
  const leave = (key: string) => {
    const entry = byKey.get(key);
    if (entry === undefined) return;
    entry.users -= 1;
    if (entry.users === 0) byKey.delete(key);
  };
  return {
    async take(key, signal) {
      const entry = byKey.get(key) ?? { slots: createSlots(1), users: 0 };
      byKey.set(key, entry);
      entry.users += 1;
      try {
        const slot = await entry.slots.take(signal);
        let held = true;
        return {
          release() {
            if (!held) return;
            held = false;
            slot.release();
            leave(key);
          },
        };
      } catch (thrown) {
        leave(key);
        throw thrown;
      }
    },
    isTaken: (key) => byKey.has(key),
  };
}
