import type { Clock } from '#agents/ports.ts';

/** A clock that stands still until it is moved. */
export function movableClock(iso = '2026-11-24T08:00:00.000Z'): Clock & { forward(ms: number): void } {
  let at = Date.parse(iso);
  return {
    now: () => new Date(at),
    forward(ms) {
      at += ms;
    },
  };
}
