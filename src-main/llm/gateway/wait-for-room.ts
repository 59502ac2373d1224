import type { StreamRequest } from '#agents/ports.ts';
import { AttemptFailure } from '../failure.ts';
import type { Route } from '../routing/route.ts';
import { type AttemptTools, sizeOf } from './attempt.ts';
import { MAX_WAIT_MS } from './plan.ts';
import { toldWait } from './told-wait.ts';

/** Waits until one more call of a route fits into its limits, and keeps that room for it. Throws a `rate-limit` where that takes too long. */
export async function waitForRoom(route: Route, request: StreamRequest, tools: AttemptTools): Promise<void> {
  const { limiter, sizes } = tools.states.of(route);
  const sleep = toldWait(tools.sleep, request);
  const tokens = sizes.expect(request.prompt.key, sizeOf(request));
  for (let ms = limiter.waitMs(tokens); ms > 0; ms = limiter.waitMs(tokens)) {
    if (ms > MAX_WAIT_MS) throw new AttemptFailure('rate-limit', { retryAfterMs: ms });
    await sleep(ms, request.signal).catch(() => request.signal.throwIfAborted());
  }
  limiter.hold(tokens);
}
