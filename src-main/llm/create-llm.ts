import { setTimeout as pause } from 'node:timers/promises';
import type {
  Clock,
  Generated,
  GenerateRequest,
  LlmPort,
  Logger,
  StreamRequest,
  Tier,
} from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { AgentName } from '#shared/domain/agent-name.ts';
import type { BudgetReached } from '#shared/domain/budget.ts';
import type { ModelProviders, ProviderTest } from '#shared/domain/model-provider.ts';
import type { PictureModel } from '#shared/domain/scan.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Catalogue } from './catalogue.ts';
import { type EmbedRequest, embedTexts } from './embedding/embed-texts.ts';
import type { AttemptFailure } from './failure.ts';
import { type CachePort, createAnswerCache } from './gateway/answer-cache.ts';
import { askForObject } from './gateway/ask-for-object.ts';
import { askRoutes } from './gateway/ask-routes.ts';
import { type AttemptTools, sizeOf } from './gateway/attempt.ts';
import type { BreakerState } from './gateway/breaker.ts';
import type { CallRecord } from './gateway/call-record.ts';
import { describePictureModels } from './gateway/describe-picture-models.ts';
import { describeProviders } from './gateway/describe-providers.ts';
import { createNotices } from './gateway/notices.ts';
import { createPlan, type Plan } from './gateway/plan.ts';
import type { ListedModels, SentTexts, SentToModel } from './gateway/sent-to-model.ts';
import { createRouteStates, type RouteStatesOptions } from './gateway/states.ts';
import { streamThrough } from './gateway/stream-through.ts';
import { testProvider } from './gateway/test-provider.ts';
import { toldWait } from './gateway/told-wait.ts';
import { fromCache, inSum } from './in-sum.ts';
import { BudgetError, noProvider } from './no-answer.ts';
import { createPlaceholdersFor, type KnownProfiles } from './privacy/placeholders-for.ts';
import { alternatesOf } from './routing/alternates.ts';
import { buildRoutes } from './routing/build-routes.ts';
import { createRetired } from './routing/retired.ts';
import type { Route } from './routing/route.ts';
import { createSchemaMemo } from './structured/schema-memo.ts';

export interface LlmOptions {
  catalogue: Catalogue;
  settings(): Settings;
  secret(name: string): Promise<string | null>;
  /** Keeps a row for each attempt. */
  record(call: CallRecord): void;
  cache: CachePort;
  /** The calls of a provider's model since a time. */
  history?: RouteStatesOptions['history'] | undefined;
  /** Whose names, e-mails, phones, streets and links stay on this machine. */
  profiles: KnownProfiles;
  /** Tells the user what happens to the providers; `runId` is that of the request, if it has one. */
  emit(event: AgentEventInput, runId: string | undefined): void;
  /** Keeps what left the machine. */
  sent?: ((request: SentToModel) => void) | undefined;
  /** Keeps that a list of models was asked for. */
  listed?: ((request: ListedModels) => void) | undefined;
  /** Keeps what left the machine to be made into vectors. */
  sentTexts?: ((request: SentTexts) => void) | undefined;
  /** The budget that is used up, if one is; looked at before each call. */
  budget?: ((request: Pick<StreamRequest, 'runId'>) => BudgetReached | null) | undefined;
  log: Logger;
  clock: Clock;
  random?: (() => number) | undefined;
  /** Waits for a full minute to end; rejects when aborted. */
  sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

const wait = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal });

/** The gateway, with what the user may see and try of it. */
export interface Gateway extends LlmPort {
  providers(): Promise<ModelProviders>;
  test(id: string, signal: AbortSignal): Promise<ProviderTest>;
  /** The models that see pictures, in the order in which they are asked. */
  pictureModels(): Promise<PictureModel[]>;
  /** Vectors of texts, see `embedTexts`. */
  embed(request: EmbedRequest): Promise<number[][]>;
}

/** The gateway to all model providers: order, limits, breaker, repair, privacy, records. */
export function createLlm(options: LlmOptions): Gateway {
  const { catalogue, log, clock, random = Math.random, sleep = wait } = options;
  const answers = createAnswerCache(options.cache);
  const notices = createNotices(options.emit);
  const onBreaker = (route: Route, state: BreakerState) => {
    log.warn('a model provider changed its state', { id: route.id, state });
    notices.breaker(route, state);
  };
  const { cache, history = () => [] } = options;
  const states = createRouteStates({ clock, onBreaker, cache, history });
  const tools: AttemptTools = {
    states,
    clock,
    timeoutMs: () => options.settings().llm.timeoutMs,
    schemaOf: createSchemaMemo(),
    record: (call) => keep(() => options.record(call)),
    sent: (request) => keep(() => options.sent?.(request)),
    listed: (request) => keep(() => options.listed?.(request)),
    sleep,
  };
  const retired = createRetired(catalogue);
  const sources = () => ({ catalogue, settings: options.settings(), secret: options.secret, log, states });
  const routesFor = async (tier: Tier, agent?: AgentName) => {
    const routes = await buildRoutes(tier, sources(), agent);
    return [...routes, ...alternatesOf(routes, tier, sources())].map(retired.instead);
  };
  const routesOf = async ({ tier, agent, only, messages }: StreamRequest) => {
    const seen = messages.some(({ pictures = [] }) => pictures.length > 0);
    return (await routesFor(tier, agent)).filter(
      ({ id, model }) => (only === undefined || id === only) && (!seen || model.pictures === true),
    );
  };
  const placeholdersFor = createPlaceholdersFor(options.profiles);
  const openPlan = (routes: Route[], request: StreamRequest) => {
    const size = sizeOf(request);
    const room = (route: Route) => states.of(route).sizes.expect(request.prompt.key, size);
    const { signal } = request;
    return createPlan({ routes, states, room, signal, random, sleep: toldWait(sleep, request) });
  };
  const checkBudget = (request: Pick<StreamRequest, 'runId'>) => {
    const reached = options.budget?.(request) ?? null;
    if (reached !== null) throw new BudgetError(reached);
  };

  return {
    available: async () => (await routesFor('fast')).length > 0,

    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      request.signal.throwIfAborted();
      const known = answers.get(request);
      if (known !== null) return fromCache(known);
      const plan = openPlan(await routesOf(request), request);
      const { route, value: asked } = await askRoutes({
        plan,
        states,
        prompt: request.prompt.key,
        signal: request.signal,
        ask: (one, signal) =>
          askForObject(one, { ...request, signal }, placeholdersFor.one(one, request.profileId), tools),
        checkBudget: () => checkBudget(request),
        mayAskBeside: () => (options.budget?.(request) ?? null) === null,
        onFailure: (one, failure) => handleFailure(plan, one, failure, request),
        onFallback: (from, to, failure) => notices.fallback(from, to, failure, request),
        noProvider(last) {
          if (last !== null) notices.nobody(last, request);
          return noProvider(last);
        },
      });
      answers.set(request, asked.value);
      return inSum(route, asked);
    },

    async *stream(request) {
      checkBudget(request);
      const routes = await routesOf(request);
      const plan = openPlan(routes, request);
      yield* streamThrough(request, {
        ...{ plan, tools, noProvider },
        placeholdersFor: (route) => placeholdersFor.one(route, request.profileId),
      });
    },

    providers: () => describeProviders(sources()),
    test: (id, signal) => testProvider(id, signal, sources(), tools),
    pictureModels: async () => describePictureModels(await routesFor('vision', 'scan'), sources()),
    embed: (request) =>
      embedTexts(request, {
        ...{
          sources,
          placeholdersFor: placeholdersFor.all,
          clock,
          timeoutMs: tools.timeoutMs,
          record: tools.record,
        },
        checkBudget: () => checkBudget({}),
        sent: (texts) => keep(() => options.sentTexts?.(texts)),
      }),
  };

  /** An answer is paid for and good, even where its row in a report is lost. */
  function keep(write: () => void): void {
    try {
      write();
    } catch (error) {
      log.error('a model call could not be recorded', { error });
    }
  }

  function handleFailure(plan: Plan, route: Route, failure: AttemptFailure, request: StreamRequest): void {
    log.warn('a model call failed', { provider: route.id, model: route.modelId, kind: failure.kind });
    const successor = failure.kind === 'retired' ? retired.successor(route) : null;
    if (successor === null) {
      plan.failed(route, failure);
      return;
    }
    plan.replace(route, successor);
    notices.retired(route, successor, request);
  }
}
