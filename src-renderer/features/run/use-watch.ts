import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Watches a company's board, or no longer. */
export function useWatch() {
  const queries = useQueryClient();
  const watch = useMutation({
    mutationFn: (board: { vendor: string; token: string; company: string; watched: boolean }) =>
      client.jobs.watchBoard(board),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: orpc.jobs.boards.key() }),
        queries.invalidateQueries({ queryKey: orpc.jobs.directory.key() }),
      ]),
    onError: (thrown) => tellProblem('The company was not kept', thrown),
  });
  return watch.mutate;
}
