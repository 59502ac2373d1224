const calls = new Set<Promise<unknown>>();

/** The calls that are not answered yet. */
export const callsInHand = (): ReadonlySet<Promise<unknown>> => new Set(calls);

/** Counts a call as in hand until it is answered, well or not. */
export function inHand<T>(call: Promise<T>): Promise<T> {
  calls.add(call);
  const answered = () => void calls.delete(call);
  call.then(answered, answered);
  return call;
}

/** Waits for the calls that were begun since `before`, and for those that they begin. Never rejects. */
export async function answeredSince(before: ReadonlySet<Promise<unknown>>): Promise<void> {
  for (;;) {
    const begun = [...calls].filter((call) => !before.has(call));
    if (begun.length === 0) return;
    await Promise.allSettled(begun);
  }
}
