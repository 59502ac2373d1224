import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { KIND_WORDS } from './question-words.ts';
import { ReviewAll } from './review-all.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewWait } from './review-wait.tsx';
import { useReviewKeys } from './use-review-keys.ts';

const QuestionBody = lazy(() =>
  import('./question-body.tsx').then((module) => ({ default: module.QuestionBody })),
);

/**
 * One screen for all that waits: a job's resume, letter and form are its steps, and what was decided makes room for
 * what is next. Closing it loses nothing: what was typed is there when it is opened again.
 */
export function ReviewScreen() {
  const { open, shownId, awaited, allOf, allIds, close } = useQuestions();
  const question = open.find(({ id }) => id === shownId) ?? null;
  const opened = question !== null || awaited !== null || allOf !== null;
  const inside = useRef<HTMLDivElement>(null);
  const showing = allOf ?? question?.id ?? awaited?.jobId ?? null;
  // What was added to those that are looked over has to be seen before a key approves it.
  useReviewKeys(allOf === null ? showing : `${allOf} ${allIds.length}`, inside);
  useEffect(() => {
    if (showing === null) return;
    inside.current?.focus({ preventScroll: true });
    inside.current?.closest('[data-scroller]')?.scrollTo({ top: 0 });
  }, [showing]);

  return (
    <Modal
      opened={opened}
      onClose={close}
      size={question === null ? '1180px' : KIND_WORDS[question.body.kind].size}
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': 'Close; what waits keeps waiting under Needs you' }}
      title={<ReviewHead question={question} awaited={awaited} allOf={allOf} />}
      styles={{ title: { flex: 1, minWidth: 0 } }}
      attributes={{ content: { 'data-scroller': true } }}
    >
      <div ref={inside} tabIndex={-1} data-autofocus data-review style={{ outline: 'none' }}>
        <Suspense fallback={<PageSkeleton rows={3} />}>
          {question !== null && <QuestionBody key={question.id} question={question} />}
          {awaited !== null && <ReviewWait key={awaited.jobId} awaited={awaited} />}
          {allOf !== null && <ReviewAll key={allOf} kind={allOf} />}
        </Suspense>
      </div>
    </Modal>
  );
}
