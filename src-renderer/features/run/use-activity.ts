import { useEffect, useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { follow } from '#renderer/lib/follow.ts';
import type { AgentEvent } from '#shared/domain/agent-event.ts';

/** What the log shows of an event. */
export type Happening = Pick<AgentEvent, 'id' | 'message' | 'timestamp'>;

/** All events of a run from its beginning, oldest first; one render a frame. After a break it goes on where it was. */
export function useActivity(runId: string, wanted: boolean): Happening[] {
  const [events, setEvents] = useState<Happening[]>([]);
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    let waiting: Happening[] = [];
    let lastId = 0;
    let frame = 0;
    const show = () => {
      frame = 0;
      const fresh = waiting;
      waiting = [];
      setEvents((before) => [...before, ...fresh]);
    };
    const open = (signal: AbortSignal) => client.pipeline.events({ runId, sinceId: lastId }, { signal });
    setEvents([]);
    void follow(open, stop.signal, {
      take: (event) => {
        lastId = event.id;
        waiting.push(event);
        frame ||= requestAnimationFrame(show);
      },
      broke: () => undefined,
    });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [runId, wanted]);
  return events;
}
