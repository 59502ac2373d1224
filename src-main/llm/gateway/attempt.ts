import type { z } from 'zod';
import type { Clock, StreamRequest } from '#agents/ports.ts';
import { type ChatAnswer, type ChatCall, openChat } from '../chat.ts';
import { classifyFailure } from '../classify-failure.ts';
import { AttemptFailure, type FailureKind } from '../failure.ts';
import type { ToldSchema } from '../structured/schema-memo.ts';
import { costOf, estimateTokens, type TokenUsage } from '../usage.ts';
import type { CallRecord } from './call-record.ts';
import { limitsFromHeaders } from './limit-headers.ts';
import type { Limiter } from './limiter.ts';
import type { ListedModels, SentToModel } from './sent-to-model.ts';
import type { RouteStates } from './states.ts';

export interface AttemptTools {
  states: RouteStates;
  clock: Clock;
  /** The time limit of a call whose pace is not known. */
  timeoutMs(): number;
  schemaOf(schema: z.ZodType): ToldSchema;
  record(call: CallRecord): void;
  /** Keeps what left the machine. */
  sent(request: SentToModel): void;
  listed(request: ListedModels): void;
  /** Rejects when aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Attempted extends ChatAnswer {
  costUsd: number;
  latencyMs: number;
}

/** What providers count for a page, give or take. */
const PICTURE_TOKENS = 1_500;

const NO_TOKENS: TokenUsage = { input: 0, cached: 0, output: 0 };

/** The tokens of a call's messages and pictures, estimated. */
export function sizeOf({ messages }: Pick<StreamRequest, 'messages'>): number {
  const pictures = messages.reduce((sum, message) => sum + (message.pictures?.length ?? 0), 0);
  return estimateTokens(messages.map((message) => message.content).join('')) + pictures * PICTURE_TOKENS;
}

/**
 * One call of one model: through its limiter and breaker, within the time limit, recorded whatever happens. An answer
 * that is not `usable` is recorded as a failure, with its tokens.
 * Throws `AttemptFailure`, or the signal's reason when the caller gave up.
 */
export async function attempt(
  call: ChatCall,
  request: StreamRequest,
  tools: AttemptTools,
  usable: (answer: ChatAnswer) => boolean,
): Promise<Attempted> {
  const state = tools.states.of(call.route);
  // Loading the client is not the provider's time.
  const model = await openChat(call, learnInto(state.limiter));
  const watch = startWatch(call, request, tools);
  try {
    const answer = await state.breaker.run(() =>
      model.ask(watch.sending()).catch((thrown) => {
        throw request.signal.aborted ? request.signal.reason : classifyFailure(thrown, watch.moment());
      }),
    );
    return { ...answer, ...watch.done(answer, usable(answer) ? null : 'invalid-answer') };
  } catch (thrown) {
    throw watch.failed(thrown);
  }
}

/** Lets a limiter learn from the headers of answers. */
export function learnInto(limiter: Limiter): (headers: Headers) => void {
  return (headers) => {
    const { limits, blockMs } = limitsFromHeaders(headers);
    limiter.learn(limits);
    if (blockMs > 0) limiter.block(blockMs);
  };
}

/** Books, times and records one call. */
export function startWatch(call: ChatCall, request: StreamRequest, tools: AttemptTools) {
  const { route } = call;
  const { clock, record } = tools;
  const { limiter, sizes, pace } = tools.states.of(route);
  /** What a call that was given up is likely to be charged with: its provider may have read it all, and answered. */
  const unseen = (): TokenUsage => {
    const total = sizes.likely(request.prompt.key, estimate);
    return left ? { input: estimate, cached: 0, output: total - estimate } : NO_TOKENS;
  };
  const estimate = sizeOf(request);
  const startedAt = performance.now();
  const at = clock.now().toISOString();
  const timeout = AbortSignal.timeout(pace.giveUpMs(request.prompt.key, tools.timeoutMs()));
  const correct = limiter.book(sizes.expect(request.prompt.key, estimate));
  const moment = () => ({
    timedOut: timeout.aborted,
    now: clock.now(),
    addedServer: route.provider === 'openai-compatible',
  });
  let left = false;
  const tell = (answer: string, status: number | null) => {
    if (left) tools.sent({ at, call, request, answer, status });
  };
  const write = (usage: TokenUsage, success: boolean, error: string | null) => {
    const latencyMs = performance.now() - startedAt;
    const costUsd = costOf(usage, route.model);
    record({
      runId: request.runId ?? null,
      jobId: request.jobId || null,
      agent: request.agent,
      prompt: `${request.prompt.key}@${request.prompt.version}`,
      provider: route.id,
      model: route.modelId,
      inputTokens: usage.input,
      cachedTokens: usage.cached,
      outputTokens: usage.output,
      latencyMs,
      costUsd,
      success,
      error,
      at,
    });
    return { costUsd, latencyMs };
  };

  return {
    /** To be called as the request goes out; answers the signal that ends it. */
    sending(): AbortSignal {
      left = true;
      return AbortSignal.any([request.signal, timeout]);
    },
    moment,
    done({ text, usage }: Pick<ChatAnswer, 'text' | 'usage'>, problem: FailureKind | null = null) {
      // Cached prompt tokens don't count against a provider's limits.
      if (usage.input + usage.output > 0) {
        const counted = usage.input - usage.cached + usage.output;
        correct(counted);
        sizes.learn(request.prompt.key, estimate, counted);
      }
      tell(text, 200);
      const written = write(usage, problem === null, problem);
      pace.learn(request.prompt.key, written.latencyMs);
      return written;
    },
    /** Records the failure and answers what to throw. */
    failed(thrown: unknown): unknown {
      if (request.signal.aborted) {
        const { reason } = request.signal;
        tell('', null);
        write(unseen(), false, reason instanceof AttemptFailure ? reason.kind : 'aborted');
        return reason;
      }
      const failure = classifyFailure(thrown, moment());
      const refused = failure.kind !== 'timeout';
      if (refused) correct(0);
      tell('', failure.httpStatus);
      write(refused ? NO_TOKENS : unseen(), false, failure.kind);
      return failure;
    },
  };
}
