import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { takeBackProblem, tellProblem } from '#renderer/lib/toast.ts';
import type { HumanAnswerBody, OpenQuestion } from '#shared/domain/human.ts';
import { TAKE_BACK_MS } from './answer-outcome.ts';
import { type Approved, approveEach } from './approve-each.ts';
import { dropFromList } from './drop-from-list.ts';
import { holdAnswers } from './hold-answers.ts';
import { takeBack } from './take-back.ts';

const FAILED = 'Not all were approved';

function approvalOf({ id, body }: OpenQuestion): HumanAnswerBody {
  if (body.kind === 'letter-review') {
    const text = useDrafts.getState().byRequest[id]?.text ?? null;
    return {
      kind: 'letter-review',
      decision: 'approve',
      comment: '',
      text: text === body.text ? null : text,
    };
  }
  return { kind: 'resume-review', decision: 'approve', comment: '' };
}

/** Approves several resumes or letters at once, goes on to what is next, and offers to take back what was approved. */
export function useApproveAll() {
  return useMutation<Approved, unknown, OpenQuestion[]>({
    onMutate: () => takeBackProblem(FAILED),
    mutationFn: (questions) =>
      approveEach(questions, (question) =>
        client.pipeline.answer({
          requestId: question.id,
          answer: approvalOf(question),
          holdMs: TAKE_BACK_MS,
        }),
      ),
    onSuccess: ({ held, givenAt, failure }) => {
      if (failure !== null) tellProblem(FAILED, failure);
      const ids = held.map(({ id }) => id);
      const [best] = held;
      if (best === undefined) return;
      dropFromList(ids);
      const ofLetters = best.body.kind === 'letter-review';
      const noun = ofLetters ? 'letter' : 'resume';
      holdAnswers(
        { ids, allOf: ofLetters ? 'letter-review' : 'resume-review' },
        `${ids.length} ${noun}${ids.length === 1 ? '' : 's'} approved`,
        givenAt,
        (all) => void takeBack(all),
      );
      // What was not taken stays on the screen.
      if (failure !== null) return;
      const { open, wait, show } = useQuestions.getState();
      const [first] = open;
      if (first) return show(first.id);
      const { runId, jobId, title, company } = best;
      const doing = ofLetters ? 'Filling in the forms' : 'Writing the letters';
      wait({ runId, jobId, title, company, doing, again: false });
    },
    onError: (thrown) => tellProblem(FAILED, thrown),
  });
}
