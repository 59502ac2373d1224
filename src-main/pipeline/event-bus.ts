import type { Clock } from '#agents/ports.ts';
import type { UnnumberedEvent } from '#main/db/repositories/events.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { AgentEvent, AgentEventInput } from '#shared/domain/agent-event.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { createBroadcast } from './broadcast.ts';

type EventStore = Pick<Repositories['events'], 'append' | 'since' | 'last'>;

export interface EventBus {
  /** Stores an event, then tells every subscriber. Inside a transaction use `stage` and call its result after the commit. */
  emit(runId: string, event: AgentEventInput): void;
  /** Stores events now and returns what tells the subscribers, to be called once the transaction is committed. */
  stage(runId: string, events: readonly AgentEventInput[]): () => void;
  /** The last 50, or all since an id, then the live stream until `signal` aborts. */
  subscribe(
    query: { runId?: string | undefined; sinceId?: number | undefined },
    signal?: AbortSignal,
  ): AsyncGenerator<AgentEvent>;
}

/** How many events a new subscriber gets at once (seed section 11). */
const REPLAY = 50;
/** How many stored events are read at a time when a subscriber asks for all since an id. */
const PAGE = 500;

/** The one ordered stream of what happens. */
export function createEventBus(store: EventStore, clock: Clock): EventBus {
  const live = createBroadcast<AgentEvent>();

  const save = (runId: string, event: AgentEventInput): AgentEvent => {
    // Much of what is told are words of pages: buttons, complaints, titles.
    const unnumbered = {
      ...visibleIn(event),
      runId,
      timestamp: clock.now().toISOString(),
    } as UnnumberedEvent;
    return { ...unnumbered, id: store.append(unnumbered) } as AgentEvent;
  };

  return {
    emit(runId, event) {
      live.publish(save(runId, event));
    },
    stage(runId, events) {
      const saved = events.map((event) => save(runId, event));
      return () => {
        for (const event of saved) live.publish(event);
      };
    },
    async *subscribe(query, signal) {
      const feed = live.subscribe(signal);
      try {
        let lastId = query.sinceId ?? 0;
        const wanted = (event: AgentEvent) =>
          event.id > lastId && (!query.runId || event.runId === query.runId);
        if (query.sinceId === undefined) {
          for (const event of store.last(REPLAY, query.runId)) {
            lastId = event.id;
            yield event;
          }
        } else {
          for (
            let page = readPage(lastId, query.runId);
            page.length > 0;
            page = readPage(lastId, query.runId)
          ) {
            for (const event of page) {
              lastId = event.id;
              yield event;
            }
          }
        }
        for await (const event of feed) if (wanted(event)) yield event;
      } finally {
        await feed.return(undefined);
      }
    },
  };

  function readPage(sinceId: number, runId: string | undefined): AgentEvent[] {
    return store.since(sinceId, PAGE, runId);
  }
}
