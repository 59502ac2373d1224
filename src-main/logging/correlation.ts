import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs `work`; every log line and error of it, also in what it awaits, carries the id. */
export function runWithCorrelation<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The id of the call that is being served; null outside of one. */
export function correlationId(): string | null {
  return current.getStore() ?? null;
}
