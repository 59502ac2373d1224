import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';
import { useQuestions } from '#renderer/lib/question-store.ts';
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
 * queue, a shows all of a kind. While it is closed r opens it; u takes the last answer back at any time.
 */
export function useReviewKeys(opened: boolean, inside: RefObject<HTMLElement | null>): void {
  const approve = () =>
    inside.current?.querySelector<HTMLButtonElement>('button[data-approve]:not(:disabled)')?.click();
  // Works while a letter is being typed, too.
  useHotkeys(opened ? [['mod+Enter', approve]] : [], []);
  useHotkeys(
    opened
      ? [
          ['j', step(1)],
          ['k', step(-1)],
          ['a', showAll],
        ]
      : [],
  );
  useHotkeys([['u', () => void takeBack()]]);
  useHotkeys(opened ? [] : [['r', start]]);
}
