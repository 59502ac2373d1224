import { useQuestions } from '#renderer/lib/question-store.ts';
import { TAKE_BACK_MS } from './answer-outcome.ts';

/** Takes answered questions off the list; should an answer come to nothing, its question is named again later. */
export function dropFromList(requestIds: readonly string[]): void {
  const { drop, restore } = useQuestions.getState();
  drop(requestIds);
  window.setTimeout(() => restore(requestIds), 2 * TAKE_BACK_MS);
}
