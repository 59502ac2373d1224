import type { Clock, Generated, GenerateRequest, LlmPort, Logger, Tier } from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { LLMError } from '#shared/errors/index.ts';
import type { Catalogue } from './catalogue.ts';
import { AttemptFailure } from './failure.ts';
import { type CachePort, createAnswerCache } from './gateway/answer-cache.ts';
import { type Asked, askForObject } from './gateway/ask-for-object.ts';
import { type AttemptTools, roomFor } from './gateway/attempt.ts';
import type { CallRecord } from './gateway/call-record.ts';
import { createPlan } from './gateway/plan.ts';
import { createRouteStates } from './gateway/states.ts';
import { streamThrough } from './gateway/stream-through.ts';
import { createPlaceholders, NO_PLACEHOLDERS, type Placeholders } from './privacy/placeholders.ts';
import { buildRoutes } from './routing/build-routes.ts';
import type { Route } from './routing/route.ts';
import { successorOf } from './routing/successor.ts';
import { createSchemaMemo } from './structured/schema-memo.ts';

export interface LlmOptions {
  catalogue: Catalogue;
  settings(): Settings;
  secret(name: string): Promise<string | null>;
  /** Keeps a row for each attempt. */
  record(call: CallRecord): void;
  cache: CachePort;
  /** Whose name, e-mail, phone, street and links stay on this machine; null while there is no profile. */
  profile(): Profile | null;
  /** Tells the user what happens to the providers; `runId` is that of the request, if it has one. */
  emit(event: AgentEventInput, runId: string | undefined): void;
  log: Logger;
  clock: Clock;
  random?: (() => number) | undefined;
}

/** The gateway to all model providers: order, limits, breaker, repair, privacy, records. */
export function createLlm(options: LlmOptions): LlmPort {
  const { catalogue, log, clock, random = Math.random } = options;
  const answers = createAnswerCache(options.cache);
  const states = createRouteStates(clock, ({ label, id }, state) => {
    log.warn('a model provider changed its state', { id, state });
    const message =
      state === 'open' ? `${label} keeps failing and is left alone for a minute` : `${label} is tried again`;
    options.emit({ type: 'llm:breaker', agent: 'llm', message, data: { provider: id, state } }, undefined);
  });
  const tools: AttemptTools = {
    states,
    clock,
    timeoutMs: () => options.settings().llm.timeoutMs,
    schemaOf: createSchemaMemo(),
    record: (call) => {
      try {
        options.record(call);
      } catch (error) {
        // The answer is paid for and good; only its row in the usage report is lost.
        log.error('a model call could not be recorded', { error });
      }
    },
  };
  const routesFor = (tier: Tier) => {
    const { secret } = options;
    return buildRoutes(tier, { catalogue, settings: options.settings(), secret, log });
  };
  const placeholdersFor = (route: Route): Placeholders => {
    const profile = route.provider === 'openai-compatible' ? null : options.profile();
    return profile === null ? NO_PLACEHOLDERS : createPlaceholders(profile);
  };

  return {
    available: async () => (await routesFor('fast')).length > 0,

    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      request.signal.throwIfAborted();
      const known = answers.get(request);
      if (known !== null) return { ...known, ...FREE };
      const routes = await routesFor(request.tier);
      const plan = createPlan({ routes, states, room: roomFor(request), signal: request.signal, random });
      let failed: { route: Route; failure: AttemptFailure } | null = null;
      for (;;) {
        const route = await plan.next();
        if (route === null) throw noProvider(failed?.failure ?? null);
        if (failed !== null && failed.route.id !== route.id) tellFallback(failed, route, request);
        try {
          const asked = await askForObject(route, request, placeholdersFor(route), tools);
          answers.set(request, asked.value);
          return inSum(route, asked);
        } catch (thrown) {
          if (!(thrown instanceof AttemptFailure)) throw thrown;
          log.warn('a model call failed', { provider: route.id, model: route.modelId, kind: thrown.kind });
          const successor = thrown.kind === 'retired' ? successorOf(route, catalogue) : null;
          if (successor === null) plan.failed(route, thrown);
          else plan.replace(route, successor);
          failed = { route, failure: thrown };
        }
      }
    },

    async *stream(request) {
      const routes = await routesFor(request.tier);
      const plan = createPlan({ routes, states, room: roomFor(request), signal: request.signal, random });
      yield* streamThrough(request, { plan, tools, placeholdersFor, noProvider });
    },
  };

  function tellFallback(
    from: { route: Route; failure: AttemptFailure },
    to: Route,
    request: GenerateRequest<unknown>,
  ): void {
    const data = { agent: request.agent, from: from.route.id, to: to.id, reason: from.failure.kind };
    const message = `${from.route.label} could not answer (${from.failure.message}) ${to.label} takes over.`;
    options.emit({ type: 'llm:fallback', agent: 'llm', message, data }, request.runId);
  }
}

const FREE = {
  provider: 'cache',
  model: 'cache',
  tokens: { input: 0, cached: 0, output: 0 },
  costUsd: 0,
  latencyMs: 0,
};

function inSum<T>(route: Route, { value, attempts }: Asked<T>): Generated<T> {
  const sum = (pick: (one: Asked<T>['attempts'][number]) => number) =>
    attempts.reduce((all, one) => all + pick(one), 0);
  const tokens = {
    input: sum((one) => one.usage.input),
    cached: sum((one) => one.usage.cached),
    output: sum((one) => one.usage.output),
  };
  const costUsd = sum((one) => one.costUsd);
  return {
    value,
    provider: route.id,
    model: route.modelId,
    tokens,
    costUsd,
    latencyMs: sum((one) => one.latencyMs),
  };
}

function noProvider(last: AttemptFailure | null): LLMError {
  const why =
    last === null
      ? 'No model is set up. Add a key in Settings > Keys.'
      : `No model could answer. ${last.message}`;
  return new LLMError(why, {
    details: { reason: 'no-provider', last: last?.kind ?? null },
    retryable: last?.retryable ?? false,
  });
}
