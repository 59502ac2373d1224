import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { takeBackProblem, tellProblem } from '#renderer/lib/toast.ts';
import type { HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';
import { canBeTakenBack, goingOnWords, outcomeWords, TAKE_BACK_MS } from './answer-outcome.ts';
import { dropFromList } from './drop-from-list.ts';
import { holdAnswers } from './hold-answers.ts';
import { nextQuestion } from './review-order.ts';
import { takeBack } from './take-back.ts';

const FAILED = 'Your answer was not taken';

/** As the bodies give it: what has a default may be left out. */
type AnswerInput = Parameters<typeof client.pipeline.answer>[0]['answer'] & {
  decision: HumanAnswerBody['decision'];
};

/** Goes on to what is next, or waits on the same screen for what the job asks next. Who has closed the screen or moved on meanwhile stays there. */
function goOn(request: HumanRequest, answer: AnswerInput): void {
  const isShown = useQuestions.getState().shownId === request.id;
  dropFromList([request.id]);
  if (!isShown) return;
  const { open, show, wait, close } = useQuestions.getState();
  const { decision } = answer;
  const again = decision === 'revise' || decision === 'edit';
  const next = again ? null : nextQuestion(open, request.jobId);
  const { runId, jobId, title, company } = request;
  const comment = 'comment' in answer ? (answer.comment ?? '') : '';
  if (next !== null) show(next.id);
  else if (jobId === '') close();
  else wait({ runId, jobId, title, company, again, doing: goingOnWords(request, decision, comment) });
}

/** Gives the answer and goes on to what is next; after a failure all stays as typed. */
export function useAnswer(request: HumanRequest) {
  return useMutation<number, unknown, AnswerInput>({
    onMutate: () => takeBackProblem(FAILED),
    mutationFn: async (answer) => {
      await client.pipeline.answer({
        requestId: request.id,
        answer: answer as HumanAnswerBody,
        holdMs: canBeTakenBack(answer.decision) ? TAKE_BACK_MS : 0,
      });
      // What is approved is checked first, which may take a while: only then is it held.
      return performance.now();
    },
    onSuccess: (givenAt, answer) => {
      goOn(request, answer);
      if (canBeTakenBack(answer.decision))
        holdAnswers(
          { ids: [request.id], allOf: null },
          outcomeWords(request, answer.decision),
          givenAt,
          (held) => void takeBack(held),
        );
      else useDrafts.getState().forget(request.id);
    },
    onError: (thrown) => tellProblem(FAILED, thrown),
  });
}
