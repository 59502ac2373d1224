import type { StreamRequest } from '#agents/ports.ts';

type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Sleeps for a provider's limit, and tells who asked. */
export function toldWait(sleep: Sleep, { onWait }: Pick<StreamRequest, 'onWait'>): Sleep {
  return async (ms, signal) => {
    onWait?.(ms);
    try {
      await sleep(ms, signal);
    } finally {
      onWait?.(0);
    }
  };
}
