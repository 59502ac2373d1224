import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { takeBackProblem, tellProblem } from '#renderer/lib/toast.ts';
import type { HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';
import { canBeTakenBack, goingOnWords, outcomeWords, TAKE_BACK_MS } from './answer-outcome.ts';
import { dropFromList } from './drop-from-list.ts';
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

/** Lets the user take the answer back for as long as it is held. */
function offerUndo(request: HumanRequest, decision: HumanAnswerBody['decision']): void {
  const { hold, letGo } = useQuestions.getState();
  const held = { ids: [request.id], allOf: null };
  hold(held);
  tellUndo(outcomeWords(request, decision), () => void takeBack(held), {
    name: 'take-back',
    forMs: TAKE_BACK_MS,
    shortcut: 'U',
  });
  window.setTimeout(() => {
    letGo(held);
    const asksAgain = useQuestions.getState().open.some(({ id }) => id === request.id);
    if (!asksAgain) useDrafts.getState().forget(request.id);
  }, TAKE_BACK_MS);
}

/** Gives the answer and goes on to what is next; after a failure all stays as typed. */
export function useAnswer(request: HumanRequest) {
  return useMutation<unknown, unknown, AnswerInput>({
    onMutate: () => takeBackProblem(FAILED),
    mutationFn: (answer) =>
      client.pipeline.answer({
        requestId: request.id,
        answer: answer as HumanAnswerBody,
        holdMs: canBeTakenBack(answer.decision) ? TAKE_BACK_MS : 0,
      }),
    onSuccess: (_taken, answer) => {
      goOn(request, answer);
      if (canBeTakenBack(answer.decision)) offerUndo(request, answer.decision);
      else useDrafts.getState().forget(request.id);
    },
    onError: (thrown) => tellProblem(FAILED, thrown),
  });
}
