import type { RefObject } from 'react';
import { useQuestions } from '#renderer/lib/question-store.ts';

/** Nobody has read what came up so shortly before; a press meant what was there until then. In ms. */
const UNSEEN_MS = 250;
/** So long a press waits for what is on its way back, in ms. */
const WAIT_MS = 5_000;
const LOOK_MS = 16;

type Inside = RefObject<HTMLElement | null>;

const buttonIn = (inside: Inside) =>
  inside.current?.querySelector<HTMLButtonElement>('button[data-approve]:not(:disabled, [data-loading])');

/** Whether all that the screen shows was on it before: it came back because its answer was taken back. */
function showsWhatCameBack(): boolean {
  const { shownId, allOf, allIds, backIds } = useQuestions.getState();
  if (allOf === null) return shownId !== null && backIds.includes(shownId);
  return allIds.every((id) => backIds.includes(id));
}

/** Presses the button as soon as what the answer was about can be approved again; does nothing once anything else is shown. */
function pressOnceBack(inside: Inside): void {
  const { backIds } = useQuestions.getState();
  const until = performance.now() + WAIT_MS;
  const look = () => {
    const now = useQuestions.getState().backIds;
    if (now !== backIds || performance.now() > until) return;
    const button = showsWhatCameBack() ? buttonIn(inside) : null;
    if (button) button.click();
    else window.setTimeout(look, LOOK_MS);
  };
  look();
}

/**
 * Approves what the screen shows since `shownSince` (as `performance.now()` counts). A key that is held down approves
 * nothing, nor does one that was pressed before anybody could see what came up; one that is pressed while an answer is
 * being taken back counts for its question.
 */
export function approveByKey(inside: Inside, shownSince: number, { repeat }: KeyboardEvent): void {
  if (repeat) return;
  if (useQuestions.getState().backIds.length > 0) pressOnceBack(inside);
  else if (performance.now() - shownSince >= UNSEEN_MS) buttonIn(inside)?.click();
}
