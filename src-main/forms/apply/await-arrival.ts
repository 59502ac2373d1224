import { setTimeout as sleep } from 'node:timers/promises';
import type { FormTab } from './apply-request.ts';

const LOOK_MS = 100;

/** Waits while the page waits for its site; the browser ends the tab where that takes too long. */
export async function awaitArrival({ page, arrival, signal }: FormTab): Promise<void> {
  while (arrival.isPending() && !signal.aborted && !page.isClosed()) await sleep(LOOK_MS);
}

/** A clock, in ms, that stands while the page waits for its site: what a page may take to react does not run then. */
export function pageClock({ arrival }: FormTab): () => number {
  return () => performance.now() - arrival.waitedMs();
}
