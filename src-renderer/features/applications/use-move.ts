import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { statusLabel } from '#renderer/lib/status-words.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Application, ApplicationStatus } from '#shared/domain/application.ts';

interface Move {
  application: Application;
  to: ApplicationStatus;
}

/** Moves an application at once, says so with an undo, and puts it back when the program could not store it. */
export function useMove(): (application: Application, to: ApplicationStatus) => void {
  const queries = useQueryClient();
  const listKey = orpc.tracker.list.queryKey({ input: {} });
  const show = (id: string, status: ApplicationStatus) =>
    queries.setQueryData(listKey, (all) => all?.map((one) => (one.id === id ? { ...one, status } : one)));

  const { mutate: takeBack } = useMutation({
    mutationFn: ({ application }: Move) => client.tracker.takeBack({ id: application.id }),
    onMutate: ({ application }) => show(application.id, application.status),
    onError: (error) => tellProblem('The move was not taken back', error),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
  });
  const { mutate } = useMutation({
    mutationFn: ({ application, to }: Move) => client.tracker.setStatus({ id: application.id, status: to }),
    onMutate: async ({ application, to }) => {
      await queries.cancelQueries({ queryKey: listKey });
      show(application.id, to);
    },
    // One word at a time: what is taken back is always the last move.
    onSuccess: (_, move) =>
      tellUndo(`${move.application.company}: ${statusLabel(move.to)}`, () => takeBack(move), {
        name: 'move',
      }),
    onError: (error, { application }) => {
      show(application.id, application.status);
      tellProblem('The application was not moved', error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
  });

  return useCallback(
    (application, to) => {
      if (application.status !== to) mutate({ application, to });
    },
    [mutate],
  );
}
