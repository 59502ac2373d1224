import { setImmediate as breath } from 'node:timers/promises';

/** How many are taken before everything else has its turn. */
const AT_ONCE = 50;

/** Gives items some at a time, and lets the window be answered between; ends early, without a word, once aborted. */
export async function* inBatches<T>(
  items: readonly T[],
  signal: AbortSignal,
  atOnce = AT_ONCE,
): AsyncGenerator<T[]> {
  for (let at = 0; at < items.length && !signal.aborted; at += atOnce) {
    if (at > 0) await breath();
    if (!signal.aborted) yield items.slice(at, at + atOnce);
  }
}
