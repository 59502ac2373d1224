import { setTimeout as pause } from 'node:timers/promises';

/** When this machine was busy or asleep, answers that are there get this moment to be read. */
const GRACE_MS = 200;

/** What a promise gives; null when it is late, and it goes on then. `lateMs` may be infinite. */
export async function inTime<T>(promise: Promise<T>, lateMs: number): Promise<T | null> {
  if (lateMs === Infinity) return promise;
  const timer = new AbortController();
  const { signal } = timer;
  const late = pause(lateMs - GRACE_MS, null, { signal })
    .then(() => pause(GRACE_MS, null, { signal }))
    .catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
