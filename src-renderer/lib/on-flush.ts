type Flush = () => Promise<void>;

const waiting = new Set<Flush>();

/** Has `flush` called when the window is about to go, which waits for it; gives back what ends that. */
export function onFlush(flush: Flush): () => void {
  waiting.add(flush);
  return () => waiting.delete(flush);
}

/** Stores all that was typed and not stored yet. Never rejects: what can't be stored can't hold up the end. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...waiting].map((flush) => flush()));
}
