import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { type OpenThing, type OpenWatch, watchOpen } from './watch-open.ts';

/** What ends by itself may take a moment. */
const MOST_MS = 2_000;
const STEP_MS = 20;

/** One a process, however many files of tests it runs. */
const watching = globalThis as { watchedOpen?: OpenWatch };
watching.watchedOpen ??= watchOpen();
const { watchedOpen } = watching;

let from = 0;
beforeAll(() => {
  from = watchedOpen.now();
});

afterAll(async () => {
  let left = watchedOpen.since(from);
  for (let ms = 0; left.length > 0 && ms < MOST_MS; ms += STEP_MS) {
    await sleep(STEP_MS);
    left = watchedOpen.since(from);
  }
  if (left.length > 0) throw new Error(inWords(left));
});

export function inWords(left: readonly OpenThing[]): string {
  return `left behind by these tests:\n${left.map(({ kind, madeAt }) => `a ${kind}, made at ${madeAt.join('\n    ')}`).join('\n')}`;
}
