import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';

/** Notes, as the user leaves the list, that they have looked through it: only what is found later is new. */
export function useLeftList(): void {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      // What could not be noted stays marked as new.
      void client.jobs
        .leftList({})
        .then(() => queries.invalidateQueries({ queryKey: orpc.jobs.list.key() }))
        .catch(() => undefined);
    },
    [queries],
  );
}
