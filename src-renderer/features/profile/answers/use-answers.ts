import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Answer, AnswerInput } from '#shared/domain/answer.ts';

/** The stored answers, with ways to change, add and forget one (with an undo). */
export function useAnswers() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      [orpc.profile.answers, orpc.profile.completion].map((changed) =>
        queries.invalidateQueries({ queryKey: changed.key() }),
      ),
    );
  const query = useQuery(orpc.profile.answers.queryOptions({ input: {} }));
  const save = useMutation({
    mutationFn: (answer: AnswerInput & { id?: string }) => client.profile.saveAnswer(answer),
    onSuccess: refresh,
    onError: (error) => tellProblem('The answer was not stored', error),
  });
  const forget = useMutation({
    mutationFn: ({ answers }: { answers: readonly Answer[]; said: string }) =>
      Promise.all(answers.map(({ id }) => client.profile.deleteAnswer({ id }))),
    onSuccess: async (_, { answers, said }) => {
      await refresh();
      tellUndo(said, () => {
        for (const { profileId: _profile, id: _id, ...answer } of answers) save.mutate(answer);
      });
    },
    onError: (error) => tellProblem('The answer was not forgotten', error),
  });
  return {
    query,
    refresh,
    save: save.mutate,
    forget: (answer: Answer) =>
      forget.mutate({ answers: [answer], said: `Forgot the answer to “${answer.question}”` }),
    /** Several at once, with the words for what was done. */
    forgetAll: (answers: readonly Answer[], said: string) => forget.mutate({ answers, said }),
  };
}
