import type { StreamRequest } from '#agents/ports.ts';
import type { LLMError } from '#shared/errors/index.ts';
import { openChat } from '../chat.ts';
import { classifyFailure, type FailureMoment } from '../classify-failure.ts';
import { AttemptFailure } from '../failure.ts';
import type { Placeholders } from '../privacy/placeholders.ts';
import { restoreStream } from '../privacy/restore-stream.ts';
import type { Route } from '../routing/route.ts';
import { type AttemptTools, learnInto, startWatch } from './attempt.ts';
import { inTime } from './in-time.ts';
import type { Plan } from './plan.ts';

const MAX_TOKENS = 4_096;

export interface StreamTools {
  plan: Plan;
  tools: AttemptTools;
  placeholdersFor(route: Route): Placeholders;
  noProvider(last: AttemptFailure | null): LLMError;
}

/**
 * Text piece by piece. Another provider takes over only while nothing was said yet, also where the first piece is
 * unusually late; later a failure ends the stream.
 */
export async function* streamThrough(request: StreamRequest, deps: StreamTools): AsyncIterable<string> {
  const { plan } = deps;
  let last: AttemptFailure | null = null;
  let instead: Route | null = null;
  for (;;) {
    const route: Route | null = instead ?? (await plan.next());
    instead = null;
    if (route === null) throw deps.noProvider(last ?? plan.why());
    const patience = new AbortController();
    const signal = AbortSignal.any([request.signal, patience.signal]);
    const pieces = streamOnce(route, { ...request, signal }, deps)[Symbol.asyncIterator]();
    let spoke = false;
    try {
      const first = pieces.next();
      const { pace } = deps.tools.states.of(route);
      while ((await inTime(first, pace.lateMs(request.prompt.key))) === null) {
        instead = plan.beside([route]);
        if (instead === null) continue;
        pace.overtaken();
        patience.abort(new AttemptFailure('late'));
        break;
      }
      for (let piece = await first; !piece.done; piece = await pieces.next()) {
        spoke = true;
        yield piece.value;
      }
      return;
    } catch (thrown) {
      if (!(thrown instanceof AttemptFailure) || spoke) throw thrown;
      plan.failed(route, thrown);
      last = thrown;
    } finally {
      await pieces.return?.();
    }
  }
}

async function* streamOnce(route: Route, request: StreamRequest, deps: StreamTools): AsyncIterable<string> {
  const { tools } = deps;
  const placeholders = deps.placeholdersFor(route);
  const messages = request.messages.map((message) => ({
    ...message,
    content: placeholders.hide(message.content),
  }));
  const { temperature } = request;
  const call = { route, messages, temperature, maxTokens: MAX_TOKENS, format: { kind: 'text' as const } };
  const model = await openChat(call, learnInto(tools.states.of(route).limiter));
  const watch = startWatch(call, request, tools);
  const signal = watch.sending();
  let text = '';
  let usage = { input: 0, cached: 0, output: 0 };
  let ended = false;
  try {
    const pieces = model.stream(signal, (latest) => {
      usage = latest;
    });
    for await (const piece of restoreStream(pieces, placeholders)) {
      text += piece;
      yield piece;
    }
    // Some clients end quietly when their signal is aborted.
    if (signal.aborted) throw signal.reason;
    ended = true;
    watch.done({ text, usage });
  } catch (thrown) {
    ended = true;
    throw watch.failed(classifyUnlessAborted(thrown, request.signal, watch.moment()));
  } finally {
    // The reader stopped listening.
    if (!ended) watch.done({ text, usage });
  }
}

function classifyUnlessAborted(thrown: unknown, signal: AbortSignal, moment: FailureMoment): unknown {
  return signal.aborted ? signal.reason : classifyFailure(thrown, moment);
}
