import { useQuestions } from '#renderer/lib/question-store.ts';
import { TAKE_BACK_MS } from './answer-outcome.ts';

const restoring = new Map<string, number>();

/** Takes answered questions off the list; should the newest answer come to nothing, its question is named again later. */
export function dropFromList(requestIds: readonly string[]): void {
  const { drop, restore } = useQuestions.getState();
  drop(requestIds);
  for (const requestId of requestIds) {
    window.clearTimeout(restoring.get(requestId));
    const timer = window.setTimeout(() => {
      restoring.delete(requestId);
      restore([requestId]);
    }, 2 * TAKE_BACK_MS);
    restoring.set(requestId, timer);
  }
}
