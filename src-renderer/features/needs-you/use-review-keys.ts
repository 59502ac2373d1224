import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useEffect, useRef } from 'react';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { approveByKey } from './approve-press.ts';
import { neighbour } from './review-order.ts';
import { takeBack } from './take-back.ts';

const step = (by: number) => () => {
  const { open, shownId, show } = useQuestions.getState();
  const question = neighbour(open, shownId, by);
  if (question !== null) show(question.id);
};

/** Opens the screen at what comes first. */
const start = () => {
  const { open, show } = useQuestions.getState();
  if (open[0]) show(open[0].id);
};

/** Looks over all resumes or all letters at once, of the kind that is shown. */
const showAll = () => {
  const { open, shownId, showAll: showAllOf } = useQuestions.getState();
  const kind = open.find(({ id }) => id === shownId)?.body.kind;
  if (kind === 'resume-review' || kind === 'letter-review') showAllOf(kind);
};

/**
 * The keys of the review screen: Ctrl/Cmd+Enter presses what approves (marked `data-approve`), j and k go through the
 * queue, a shows all of a kind. While it is closed r opens it; u takes the last answer back at any time. `showing` names
 * what the screen shows; null while it is closed.
 */
export function useReviewKeys(showing: string | null, inside: RefObject<HTMLElement | null>): void {
  const opened = showing !== null;
  const since = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown counts anew at each change
  useEffect(() => {
    since.current = performance.now();
  }, [showing]);
  const alone = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    // A document or a picture that lies over the screen has the keys for itself.
    if (document.querySelectorAll('[role="dialog"]').length <= 1) act(event);
  };
  const approve = (event: KeyboardEvent) => approveByKey(inside, since.current, event);
  const close = (event: KeyboardEvent) => {
    const { target } = event;
    // An open list in the screen takes the key first; so does what lay over it, which may be gone already by now.
    const taken =
      target instanceof Element &&
      (!target.isConnected || target.matches('[aria-haspopup][aria-expanded="true"]'));
    if (!taken) alone(() => useQuestions.getState().close())(event);
  };
  // These work while a letter is being typed, too.
  useHotkeys(
    opened
      ? [
          ['mod+Enter', alone(approve)],
          ['Escape', close, { preventDefault: false }],
        ]
      : [],
    [],
  );
  useHotkeys(
    opened
      ? [
          ['j', alone(step(1))],
          ['k', alone(step(-1))],
          ['a', alone(showAll)],
        ]
      : [],
  );
  useHotkeys([['u', () => void takeBack()]]);
  useHotkeys(opened ? [] : [['r', start]]);
}
