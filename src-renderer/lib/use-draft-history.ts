import { useMemo, useState } from 'react';

interface Step<T> {
  value: T;
  /** Steps of one key made in a row are one step to undo: letters typed into one box. */
  key: string;
}

/** Something that the user changes step by step before it is kept, with undo and redo. */
export function useDraftHistory<T extends object>(kept: T) {
  const [{ now, future }, set] = useState<{
    past: Step<T>[];
    now: Step<T> | null;
    future: Step<T>[];
  }>({ past: [], now: null, future: [] });
  const steps = useMemo(
    () => ({
      /** A change may be given as what it makes of the value as it is then. */
      change(next: T | ((now: T) => T), key = '') {
        set((state) => {
          const before = state.now;
          const value = next instanceof Function ? next(before?.value ?? kept) : next;
          const isSame = key !== '' && before?.key === key;
          const earlier = before === null || isSame ? state.past : [...state.past, before];
          return { past: earlier, now: { value, key }, future: [] };
        });
      },
      undo() {
        set((state) =>
          state.now === null
            ? state
            : {
                past: state.past.slice(0, -1),
                now: state.past.at(-1) ?? null,
                future: [state.now, ...state.future],
              },
        );
      },
      redo() {
        set((state) => {
          const [next, ...future] = state.future;
          if (next === undefined) return state;
          return { past: state.now === null ? [] : [...state.past, state.now], now: next, future };
        });
      },
      reset: () => set({ past: [], now: null, future: [] }),
    }),
    [kept],
  );
  return {
    value: now === null ? kept : now.value,
    changed: now !== null,
    canRedo: future.length > 0,
    ...steps,
  };
}
