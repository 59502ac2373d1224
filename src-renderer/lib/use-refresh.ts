import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from './client.ts';
import { useStream } from './use-stream.ts';

const AT_MOST_EVERY_MS = 2_000;

/** Reads again what a page shows while a search goes on: at each event, at most every two seconds. */
export function useRefresh(queryKey: QueryKey): void {
  const queries = useQueryClient();
  const { value } = useStream('refresh', (signal) => client.pipeline.events({}, { signal }));
  const waiting = useRef<number | undefined>(undefined);
  const newest = value?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is written out anew at each render and stays the same
  useEffect(() => {
    if (newest === undefined || waiting.current !== undefined) return;
    waiting.current = window.setTimeout(() => {
      waiting.current = undefined;
      void queries.invalidateQueries({ queryKey });
    }, AT_MOST_EVERY_MS);
  }, [newest, queries]);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
}
