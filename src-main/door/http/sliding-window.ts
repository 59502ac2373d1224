export interface Allowance {
  allowed: boolean;
  remaining: number;
  /** Until the next is allowed; 0 where it is. */
  retryAfterMs: number;
}

/** How many names are kept before those that are long silent are forgotten. */
const MANY = 1_000;

/** Counts what happened under a name within the last `periodMs` (seed section 14). One that is refused does not count. */
export function createSlidingWindow(now: () => number) {
  const seen = new Map<string, number[]>();
  const forgetSilent = (since: number) => {
    for (const [name, times] of seen) if ((times.at(-1) ?? 0) <= since) seen.delete(name);
  };
  return (name: string, limit: number, periodMs: number): Allowance => {
    const at = now();
    const recent = (seen.get(name) ?? []).filter((time) => at - time < periodMs);
    const [oldest = at] = recent;
    if (recent.length >= limit) {
      seen.set(name, recent);
      const gone = recent[recent.length - limit] ?? oldest;
      return { allowed: false, remaining: 0, retryAfterMs: Math.max(1, periodMs - (at - gone)) };
    }
    recent.push(at);
    seen.set(name, recent);
    if (seen.size > MANY) forgetSilent(at - periodMs);
    return { allowed: true, remaining: limit - recent.length, retryAfterMs: 0 };
  };
}
