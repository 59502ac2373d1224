import { client } from './client.ts';
import { follow } from './follow.ts';

const listeners = new Set<() => void>();
let isFollowing = false;

/**
 * Tells at each event of any search. One stream serves all who listen and stays open, so that a page that is shown
 * again neither opens it anew nor hears what happened before.
 */
export function onHappening(tell: () => void): () => void {
  listeners.add(tell);
  if (!isFollowing) {
    isFollowing = true;
    void follow((signal) => client.pipeline.events({}, { signal }), new AbortController().signal, {
      take: () => {
        for (const listener of [...listeners]) listener();
      },
      broke: () => undefined,
    });
  }
  return () => void listeners.delete(tell);
}
