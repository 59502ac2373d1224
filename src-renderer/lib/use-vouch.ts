import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from './client.ts';
import { tellUndo } from './tell-undo.tsx';
import { tellProblem } from './toast.ts';

/** Takes a sentence for a fact of the user's, as they say that it is true; it can be taken back. */
export function useVouch() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: orpc.profile.key() }),
      queries.invalidateQueries({ queryKey: orpc.resume.ledger.key() }),
      queries.invalidateQueries({ queryKey: orpc.letter.ledger.key() }),
    ]);
  return useMutation({
    mutationFn: async (text: string) => {
      const { factId } = await client.profile.vouch({ text });
      await refresh();
      return factId;
    },
    onSuccess: (factId) =>
      tellUndo('Added to your facts, as you said so', () => {
        void client.profile.takeBackWord({ factId }).then(refresh, (thrown: unknown) => {
          tellProblem('It was not taken back', thrown);
        });
      }),
    onError: (thrown) => tellProblem('It was not added to your facts', thrown),
  });
}
