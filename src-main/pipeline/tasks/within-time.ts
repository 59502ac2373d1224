/** How long one try of a task may take, in ms (seed: Celery's soft and hard limit). */
export interface TimeLimits {
  /** The work is told to stop. */
  softMs: number;
  /** It is left behind, whatever it still does. */
  hardMs: number;
}

const LIMITS: TimeLimits = { softMs: 540_000, hardMs: 600_000 };

const late = () => new DOMException('it took longer than 10 minutes', 'TimeoutError');

/** Runs `work`; aborts `stop` when the soft limit is reached, and throws at the hard one though the work goes on. */
export async function withinTime<T>(
  stop: AbortController,
  limits: Partial<TimeLimits>,
  work: () => Promise<T>,
): Promise<T> {
  const { softMs, hardMs } = { ...LIMITS, ...limits };
  const timers: NodeJS.Timeout[] = [];
  const cut = new Promise<never>((_, reject) => {
    timers.push(setTimeout(() => stop.abort(late()), softMs));
    timers.push(setTimeout(() => reject(late()), hardMs));
  });
  try {
    return await Promise.race([work(), cut]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
