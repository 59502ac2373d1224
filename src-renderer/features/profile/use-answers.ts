import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Answer, AnswerInput } from '#shared/domain/answer.ts';

/** The stored answers, with ways to change, add and forget one (with an undo). */
export function useAnswers() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.profile.answers.key() });
  const query = useQuery(orpc.profile.answers.queryOptions({ input: {} }));
  const save = useMutation({
    mutationFn: (answer: AnswerInput & { id?: string }) => client.profile.saveAnswer(answer),
    onSuccess: refresh,
    onError: (error) => tellProblem('The answer was not stored', error),
  });
  const forget = useMutation({
    mutationFn: (answer: Answer) => client.profile.deleteAnswer({ id: answer.id }),
    onSuccess: async (_, { profileId: _profile, id: _id, ...answer }) => {
      await refresh();
      tellUndo(`Forgot the answer to “${answer.question}”`, () => save.mutate(answer));
    },
    onError: (error) => tellProblem('The answer was not forgotten', error),
  });
  return { query, save: save.mutate, forget: forget.mutate };
}
