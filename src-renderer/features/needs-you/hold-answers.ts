import { useDrafts } from '#renderer/lib/draft-store.ts';
import { type Held, useQuestions } from '#renderer/lib/question-store.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { TAKE_BACK_MS } from './answer-outcome.ts';

interface Holding {
  timer: number;
  hideWord: () => void;
}

const holdings = new Map<Held, Holding>();

/**
 * Offers to take answers back until the hold of the last one is over, which was taken at `givenAt` (as
 * `performance.now()` counts), and no longer, wherever the mouse is. Then what was typed for them is forgotten.
 */
export function holdAnswers(held: Held, words: string, givenAt: number, undo: (held: Held) => void): void {
  for (const { hideWord } of holdings.values()) hideWord();
  useQuestions.getState().hold(held);
  const hideWord = tellUndo(words, () => undo(held), { forMs: null, shortcut: 'U' });
  const timer = window.setTimeout(
    () => {
      endHold(held);
      forgetDrafts(held.ids);
    },
    Math.max(0, givenAt + TAKE_BACK_MS - performance.now()),
  );
  holdings.set(held, { timer, hideWord });
}

/** Nothing is offered or forgotten by this hold any more. */
export function endHold(held: Held): void {
  const holding = holdings.get(held);
  holdings.delete(held);
  window.clearTimeout(holding?.timer);
  holding?.hideWord();
  useQuestions.getState().letGo(held);
}

/** What was typed for answers that count; not where the question waits again, or a newer answer to it is held. */
export function forgetDrafts(requestIds: readonly string[]): void {
  const { open, held } = useQuestions.getState();
  for (const requestId of requestIds) {
    const asksAgain = open.some(({ id }) => id === requestId);
    const isHeld = held.some(({ ids }) => ids.includes(requestId));
    if (!asksAgain && !isHeld) useDrafts.getState().forget(requestId);
  }
}
