import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Clock } from '#agents/ports.ts';
import type { Calls } from '#main/rpc/calls.ts';
import { connectedEvent } from './connected.ts';
import { takeReplay } from './take-replay.ts';

/** Seed section 11. */
const PING_MS = 30_000;

export interface EventStreamOptions {
  calls: Calls;
  runId: string | undefined;
  clock: Clock;
  /** Aborts when the door closes, or who listens may no longer. */
  closing: AbortSignal;
  pingMs?: number | undefined;
}

/** Server-sent events: the last 50, or after a break all since the last that came; then live, with a sign of life. */
export async function eventStream(context: Context, options: EventStreamOptions): Promise<Response> {
  const { calls, runId, clock, closing, pingMs = PING_MS } = options;
  const last = Number(context.req.header('Last-Event-ID') || Number.NaN);
  const sinceId = Number.isSafeInteger(last) && last > 0 ? last : undefined;
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, closing]);
  const events = await calls.pipeline.events(
    { ...(runId === undefined ? {} : { runId }), ...(sinceId === undefined ? {} : { sinceId }) },
    { signal },
  );
  const { past, live } = await takeReplay(events);
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => gone.abort());
    signal.addEventListener('abort', () => void stream.close(), { once: true });
    const beat = setInterval(() => void stream.write(': ping\n\n'), pingMs);
    const send = (event: { id: number; type: string }) =>
      stream.writeSSE({
        ...(event.id > 0 && { id: String(event.id) }),
        event: event.type,
        data: JSON.stringify(event),
      });
    try {
      await send(connectedEvent(runId ?? '', past.length, clock.now()));
      for (const event of past) await send(event);
      for await (const event of live) await send(event);
    } catch (thrown) {
      if (!signal.aborted) throw thrown;
    } finally {
      clearInterval(beat);
      gone.abort();
    }
  });
}
