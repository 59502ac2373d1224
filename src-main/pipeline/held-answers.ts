import type { Logger } from '#agents/ports.ts';
import type { HumanAnswerBody } from '#shared/domain/human.ts';

interface Held {
  answer: HumanAnswerBody;
  timer: NodeJS.Timeout;
}

/** Answers that the user may still take back; each counts once its time is up. */
export interface HeldAnswers {
  /** Keeps an answer for `ms` before it is given; a second one for the same question replaces the first. */
  hold(requestId: string, answer: HumanAnswerBody, ms: number): void;
  /** Forgets a held answer; false where it was given already. */
  takeBack(requestId: string): boolean;
  has(requestId: string): boolean;
  /** Hands on what is held at once, as the program closes; one that is not taken keeps none of the others back. */
  flush(store: (requestId: string, answer: HumanAnswerBody) => void): void;
}

/** Makes the place for held answers. `give` is what an answer is for in the end. */
export function createHeldAnswers(deps: {
  give: (requestId: string, answer: HumanAnswerBody) => Promise<void>;
  /** The answer is lost, so that its question waits again. */
  lost: (requestId: string, error: unknown) => void;
  log: Pick<Logger, 'warn'>;
}): HeldAnswers {
  const held = new Map<string, Held>();
  const drop = (requestId: string): Held | undefined => {
    const one = held.get(requestId);
    clearTimeout(one?.timer);
    held.delete(requestId);
    return one;
  };
  const failed = (requestId: string) => (error: unknown) => {
    deps.log.warn('A held answer could not be given', { requestId, error: String(error) });
    deps.lost(requestId, error);
  };

  return {
    hold(requestId, answer, ms) {
      drop(requestId);
      const timer = setTimeout(() => {
        held.delete(requestId);
        deps.give(requestId, answer).catch(failed(requestId));
      }, ms);
      held.set(requestId, { answer, timer });
    },
    takeBack: (requestId) => drop(requestId) !== undefined,
    has: (requestId) => held.has(requestId),
    flush(store) {
      for (const requestId of [...held.keys()]) {
        const one = drop(requestId);
        try {
          if (one) store(requestId, one.answer);
        } catch (thrown) {
          failed(requestId)(thrown);
        }
      }
    },
  };
}
