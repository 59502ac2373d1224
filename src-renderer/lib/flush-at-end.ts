import { answeredSince, callsInHand } from './calls-in-hand.ts';
import { flushAll } from './on-flush.ts';

/**
 * Stores what was typed as the window goes: the box in hand counts as left, as where another is clicked. Waits for what that
 * stores, not for what was under way before. Never rejects.
 */
export async function flushAtEnd(): Promise<void> {
  const before = callsInHand();
  const box = document.activeElement;
  if (box !== null && 'blur' in box && typeof box.blur === 'function') box.blur();
  await nextTurn();
  await flushAll();
  await nextTurn();
  await answeredSince(before);
}

/** What was changed is drawn by then, and its calls are begun. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

declare global {
  interface Window {
    /** Called by the program as it closes the window. */
    jobaiFlush?: typeof flushAtEnd;
  }
}
