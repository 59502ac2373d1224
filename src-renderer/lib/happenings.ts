import type { z } from 'zod';
import type { AgentEvent } from '#shared/domain/agent-event.ts';
import { client } from './client.ts';
import { follow } from './follow.ts';

/** An event as it comes in. */
export type Happening = z.infer<typeof AgentEvent>;
type Tell = (event: Happening) => void;

const listeners = new Set<Tell>();
let isFollowing = false;

/**
 * Tells each event of any search. One stream serves all who listen and stays open, so that a page that is shown
 * again neither opens it anew nor hears what happened before.
 */
export function onHappening(tell: Tell): () => void {
  listeners.add(tell);
  if (!isFollowing) {
    isFollowing = true;
    void follow((signal) => client.pipeline.events({}, { signal }), new AbortController().signal, {
      take: (event) => {
        for (const listener of [...listeners]) listener(event);
      },
      broke: () => undefined,
    });
  }
  return () => void listeners.delete(tell);
}
