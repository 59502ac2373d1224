/** What a stream holds at once, and the stream from there on. */
export interface Replay<T> {
  past: T[];
  live: AsyncGenerator<T>;
}

/** Parts what is at hand, up to the first wait, from what comes later. */
export async function takeReplay<T>(stream: AsyncIterator<T>): Promise<Replay<T>> {
  const past: T[] = [];
  let next = stream.next();
  for (;;) {
    const first = await Promise.race([next, afterThisTurn()]);
    if (first === null || first.done === true) break;
    past.push(first.value);
    next = stream.next();
  }
  return { past, live: goOn(next, stream) };
}

/** Two turns of the event loop: what is at hand has come by then. */
const afterThisTurn = () =>
  new Promise<null>((resolve) => setImmediate(() => setImmediate(() => resolve(null))));

async function* goOn<T>(first: Promise<IteratorResult<T>>, stream: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    for (let next = await first; next.done !== true; next = await stream.next()) yield next.value;
  } finally {
    await stream.return?.();
  }
}
