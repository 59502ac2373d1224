import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onHappening } from './happenings.ts';

const AT_MOST_EVERY_MS = 2_000;

/** Reads again what a page shows while a search goes on: at each event, at most every two seconds. It draws nothing itself. */
export function useRefresh(queryKey: QueryKey): void {
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is written out anew at each render and stays the same
  useEffect(() => {
    let waiting: number | undefined;
    const refresh = () => {
      waiting = undefined;
      void queries.invalidateQueries({ queryKey });
    };
    const leave = onHappening(() => {
      waiting ??= window.setTimeout(refresh, AT_MOST_EVERY_MS);
    });
    return () => {
      leave();
      window.clearTimeout(waiting);
    };
  }, [queries]);
}
