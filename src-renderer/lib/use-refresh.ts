import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type Happening, onHappening } from './happenings.ts';

const AT_MOST_EVERY_MS = 2_000;

/** Whether an event changes what is shown. */
type Changes = (event: Happening) => boolean;
const any: Changes = () => true;

/** Reads again what a page shows while a search goes on: at each event that changes it, at most every two seconds. It draws nothing itself. */
export function useRefresh(queryKey: QueryKey, changes: Changes = any): void {
  const queries = useQueryClient();
  useWhileHappening(() => queries.invalidateQueries({ queryKey }), changes);
}

/** Does a deed at each event that counts, at most every two seconds. */
export function useWhileHappening(deed: () => unknown, counts: Changes): void {
  const latest = useRef({ deed, counts });
  latest.current = { deed, counts };
  useEffect(() => {
    let waiting: number | undefined;
    const act = () => {
      waiting = undefined;
      void latest.current.deed();
    };
    const leave = onHappening((event) => {
      if (latest.current.counts(event)) waiting ??= window.setTimeout(act, AT_MOST_EVERY_MS);
    });
    return () => {
      leave();
      window.clearTimeout(waiting);
    };
  }, []);
}
