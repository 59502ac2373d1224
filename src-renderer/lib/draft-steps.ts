interface Step<T> {
  value: T;
  /** Steps of one key made in a row are one step to undo: letters typed into one box. */
  key: string;
}

/** What was changed and not kept, step by step; `now` is null where nothing differs from what is kept. */
export interface DraftSteps<T> {
  past: readonly Step<T>[];
  now: Step<T> | null;
  future: readonly Step<T>[];
}

export const NO_STEPS: DraftSteps<never> = { past: [], now: null, future: [] };

/** With one change more; what was undone before it is gone. */
export function changed<T>({ past, now }: DraftSteps<T>, value: T, key: string): DraftSteps<T> {
  const isSame = key !== '' && now?.key === key;
  return { past: now === null || isSame ? past : [...past, now], now: { value, key }, future: [] };
}

/** One step back. */
export function undone<T>(steps: DraftSteps<T>): DraftSteps<T> {
  const { past, now, future } = steps;
  if (now === null) return steps;
  return { past: past.slice(0, -1), now: past.at(-1) ?? null, future: [now, ...future] };
}

/** One step forth again. */
export function redone<T>(steps: DraftSteps<T>): DraftSteps<T> {
  const { past, now } = steps;
  const [next, ...future] = steps.future;
  if (next === undefined) return steps;
  return { past: now === null ? [] : [...past, now], now: next, future };
}
