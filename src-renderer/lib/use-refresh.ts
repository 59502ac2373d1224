import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from './client.ts';
import { follow } from './follow.ts';

const AT_MOST_EVERY_MS = 2_000;

/** Reads again what a page shows while a search goes on: at each event, at most every two seconds. It draws nothing itself. */
export function useRefresh(queryKey: QueryKey): void {
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is written out anew at each render and stays the same
  useEffect(() => {
    const stop = new AbortController();
    let waiting: number | undefined;
    const refresh = () => {
      waiting = undefined;
      void queries.invalidateQueries({ queryKey });
    };
    void follow((signal) => client.pipeline.events({}, { signal }), stop.signal, {
      take: () => {
        waiting ??= window.setTimeout(refresh, AT_MOST_EVERY_MS);
      },
      broke: () => undefined,
    });
    return () => {
      stop.abort();
      window.clearTimeout(waiting);
    };
  }, [queries]);
}
