import { JobAIError } from '#shared/errors/index.ts';

/** Seed section 21: three tries, 30 s apart. */
const MAX_TRIES = 3;
const RETRY_DELAY_MS = 30_000;

export interface RetryOptions {
  signal: AbortSignal;
  /** Whether it may be done once more at all; absent where doing it twice harms nobody. */
  mayRetry?(): boolean;
  onRetry(attempt: number, inMs: number, reason: string): void;
}

/** Runs `work` again after failures that say of themselves that trying later may help. */
export async function withRetries<T>(
  work: () => Promise<T>,
  { signal, mayRetry, onRetry }: RetryOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      const again =
        thrown instanceof JobAIError && thrown.retryable && attempt < MAX_TRIES && mayRetry?.() !== false;
      if (!again || signal.aborted) throw thrown;
      onRetry(attempt + 1, RETRY_DELAY_MS, thrown.message);
      await pause(RETRY_DELAY_MS, signal);
    }
  }
}

/** Waits; rejects with the signal's reason when aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
