import { useMemo } from 'react';
import type { z } from 'zod';
import { create } from 'zustand';
import { changed, type DraftSteps, NO_STEPS, redone, undone } from './draft-steps.ts';
import { useDrafts } from './draft-store.ts';
import { keptValue } from './kept-value.ts';

/** The box under which a document's present value is kept among the drafts. */
const PART = 'document';

interface Place<T> {
  /** Of the document that is changed. */
  id: string;
  /** What a value that was kept before the program last ended must look like to count. */
  schema: z.ZodType<T>;
}

/** The steps of each document that was changed since the program began, by its id. */
const useSteps = create<{ byId: Readonly<Record<string, DraftSteps<unknown>>> }>(() => ({ byId: {} }));

/**
 * Something that the user changes step by step before it is kept, with undo and redo. The steps belong to the document,
 * not to what shows it: they are there again when it is shown again, and its present value when the program is.
 */
export function useDraftHistory<T extends object>(kept: T, { id, schema }: Place<T>) {
  const live = useSteps(({ byId }) => byId[id]) as DraftSteps<T> | undefined;
  const saved = useDrafts(({ byRequest }) => byRequest[id]?.[PART]);
  const before = useMemo(() => stepsOf(saved, schema), [saved, schema]);
  const { now, future } = live ?? before;
  const steps = useMemo(() => {
    const set = (act: (steps: DraftSteps<T>) => DraftSteps<T>) => {
      const known = useSteps.getState().byId[id] as DraftSteps<T> | undefined;
      const next = act(known ?? stepsOf(useDrafts.getState().byRequest[id]?.[PART], schema));
      useSteps.setState(({ byId }) => ({ byId: { ...byId, [id]: next } }));
      if (next.now === null) useDrafts.getState().forget(id);
      else useDrafts.getState().write(id, { [PART]: JSON.stringify(next.now.value) });
    };
    return {
      /** A change may be given as what it makes of the value as it is then. */
      change: (next: T | ((now: T) => T), key = '') =>
        set((was) => changed(was, next instanceof Function ? next(was.now?.value ?? kept) : next, key)),
      undo: () => set(undone),
      redo: () => set(redone),
      reset: () => set(() => NO_STEPS),
      /** Ends the changes where this value, by now stored, still stands there; what was changed since stays. */
      wasStored: (value: T) => set((was) => (was.now?.value === value ? NO_STEPS : was)),
    };
  }, [kept, id, schema]);
  return {
    value: now === null ? kept : now.value,
    changed: now !== null,
    canRedo: future.length > 0,
    ...steps,
  };
}

function stepsOf<T>(saved: string | undefined, schema: z.ZodType<T>): DraftSteps<T> {
  const value = keptValue(saved, schema);
  return value === null ? NO_STEPS : { ...NO_STEPS, now: { value, key: '' } };
}
