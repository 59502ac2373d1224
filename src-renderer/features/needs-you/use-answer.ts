import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { HumanAnswerBody } from '#shared/domain/human.ts';
import { useDrafts } from './draft-store.ts';

type AnswerInput = Parameters<typeof client.pipeline.answer>[0]['answer'];

/** Gives the answer, closes the dialog and forgets the draft; after a failure all stays as typed. */
export function useAnswer(requestId: string) {
  return useMutation<unknown, unknown, AnswerInput>({
    mutationFn: (answer: AnswerInput) =>
      client.pipeline.answer({ requestId, answer: answer as HumanAnswerBody }),
    onSuccess: () => {
      const { open, setOpen, show } = useQuestions.getState();
      setOpen(open.filter((question) => question.id !== requestId));
      show(null);
      useDrafts.getState().forget(requestId);
    },
    onError: (thrown) => tellProblem('Your answer was not taken', thrown),
  });
}
