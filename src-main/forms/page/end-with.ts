/** How long work may take to end by itself once its signal is aborted, in ms. */
const GRACE_MS = 8000;

/**
 * The end of some work, or the reason of its signal where the work does not end once that is aborted: what waits for a
 * browser that says nothing any more would wait for ever.
 */
export async function endWith<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (): void => {
      timer = setTimeout(() => reject(signal.reason), GRACE_MS);
    };
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true, signal: over.signal });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    clearTimeout(timer);
  }
}
