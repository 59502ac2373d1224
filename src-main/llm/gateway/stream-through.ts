import type { StreamRequest } from '#agents/ports.ts';
import type { LLMError } from '#shared/errors/index.ts';
import { openChat } from '../chat.ts';
import { classifyFailure, type FailureMoment } from '../classify-failure.ts';
import { AttemptFailure } from '../failure.ts';
import type { Placeholders } from '../privacy/placeholders.ts';
import { restoreStream } from '../privacy/restore-stream.ts';
import type { Route } from '../routing/route.ts';
import { type AttemptTools, learnInto, startWatch } from './attempt.ts';
import type { Plan } from './plan.ts';

const MAX_TOKENS = 4_096;

export interface StreamTools {
  plan: Plan;
  tools: AttemptTools;
  placeholdersFor(route: Route): Placeholders;
  noProvider(last: AttemptFailure | null): LLMError;
}

/** Text piece by piece. Another provider takes over only while nothing was said yet; later a failure ends the stream. */
export async function* streamThrough(request: StreamRequest, deps: StreamTools): AsyncIterable<string> {
  let last: AttemptFailure | null = null;
  for (;;) {
    const route = await deps.plan.next();
    if (route === null) throw deps.noProvider(last ?? deps.plan.why());
    let spoke = false;
    try {
      for await (const piece of streamOnce(route, request, deps)) {
        spoke = true;
        yield piece;
      }
      return;
    } catch (thrown) {
      if (!(thrown instanceof AttemptFailure) || spoke) throw thrown;
      deps.plan.failed(route, thrown);
      last = thrown;
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
