import { useSyncExternalStore } from 'react';

const EVERY_MS = 30_000;

const told = new Set<() => void>();
let now = Date.now();
let timer: number | undefined;

function subscribe(changed: () => void): () => void {
  told.add(changed);
  timer ??= window.setInterval(() => {
    now = Date.now();
    for (const tell of told) tell();
  }, EVERY_MS);
  return () => {
    told.delete(changed);
    if (told.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** The present in ms, kept current twice a minute by one timer for all who ask. */
export function useNow(): number {
  // Where nobody was told for long, it is old.
  if (timer === undefined) now = Date.now();
  return useSyncExternalStore(subscribe, () => now);
}
