import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { type Held, useQuestions } from '#renderer/lib/question-store.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { takeBackProblem, tellProblem } from '#renderer/lib/toast.ts';
import type { HumanAnswerBody, OpenQuestion } from '#shared/domain/human.ts';
import { TAKE_BACK_MS } from './answer-outcome.ts';
import { dropFromList } from './drop-from-list.ts';
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

/** Lets the user take all back together for as long as they are held. */
function offerUndo(ids: readonly string[], noun: 'letters' | 'resumes'): void {
  const { hold, letGo } = useQuestions.getState();
  const held: Held = { ids, allOf: noun === 'letters' ? 'letter-review' : 'resume-review' };
  hold(held);
  tellUndo(`${ids.length} ${noun} approved`, () => void takeBack(held), {
    name: 'take-back',
    forMs: TAKE_BACK_MS,
    shortcut: 'U',
  });
  window.setTimeout(() => letGo(held), TAKE_BACK_MS);
}

/** Approves several resumes or letters at once, goes on to what is next, and offers to take it all back. */
export function useApproveAll() {
  return useMutation<void, unknown, OpenQuestion[]>({
    onMutate: () => takeBackProblem(FAILED),
    mutationFn: async (questions) => {
      for (const question of questions) {
        await client.pipeline.answer({
          requestId: question.id,
          answer: approvalOf(question),
          holdMs: TAKE_BACK_MS,
        });
      }
    },
    onSuccess: (_done, questions) => {
      const ids = questions.map(({ id }) => id);
      dropFromList(ids);
      const { open, wait, show, close } = useQuestions.getState();
      const [first, best] = [open[0], questions[0]];
      const noun = best?.body.kind === 'letter-review' ? 'letters' : 'resumes';
      offerUndo(ids, noun);
      if (first) return show(first.id);
      if (!best) return close();
      const { runId, jobId, title, company } = best;
      const doing = noun === 'letters' ? 'Filling in the forms' : 'Writing the letters';
      wait({ runId, jobId, title, company, doing, again: false });
    },
    onError: (thrown) => tellProblem(FAILED, thrown),
  });
}
