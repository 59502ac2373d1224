import { join } from 'node:path';
import type { Clock, LlmPort } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { type Budget, createBudget } from '#main/llm/budget.ts';
import type { Gateway } from '#main/llm/create-llm.ts';
import { callEvent } from '#main/llm/gateway/call-event.ts';
import { outboundOf, outboundOfList, outboundOfTexts } from '#main/llm/gateway/sent-to-model.ts';
import { keepTracesHere } from '#main/llm/no-tracing.ts';
import type { Logging } from '#main/logging/create-logging.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import { createSecrets, type Secrets } from '#main/secrets/create-secrets.ts';
import { createFileVault } from '#main/secrets/file-vault.ts';
import { createKeychainVault, type KeychainVault } from '#main/secrets/keychain-vault.ts';
import type { ModelsDoor } from '#main/services/service-deps.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import type { SaidToModel } from '#main/telemetry/model-attributes.ts';
import { isThisMachine } from '#shared/domain/base-url.ts';
import { LLMError } from '#shared/errors/index.ts';
import type { ComposedTelemetry } from '../system/telemetry.ts';

export interface ModelsDeps {
  settings: SettingsStore;
  logging: Logging;
  repos: Repositories;
  bus: EventBus;
  dataDir: string;
  resourcesDir: string;
  offline: boolean;
  clock: Clock;
  telemetry: Pick<ComposedTelemetry, 'span' | 'modelCall'>;
  /** By default the system's. */
  keychain?: KeychainVault | undefined;
}

export interface Models {
  secrets: Secrets;
  llm: LlmPort;
  models: ModelsDoor;
  budget: Budget;
  /** Vectors of texts by a provider. */
  embed: Gateway['embed'];
  /** Whether the keychain holds the process, see `KeychainVault`. */
  keychainStuck(): boolean;
}

/** The keychain and the gateway to models. Offline, no model is asked. */
export function composeModels(deps: ModelsDeps): Models {
  const { settings, logging, repos, bus, clock, telemetry } = deps;
  keepTracesHere(process.env);
  const { keychain = createKeychainVault() } = deps;
  const secrets = createSecrets({
    vault: keychain,
    file: createFileVault(join(deps.dataDir, 'keys.vault.json')),
    env: process.env,
    register: logging.registerSecret,
  });
  const budget = createBudget({ settings: settings.get, spent: repos.llmCalls, raised: repos.meta, clock });
  // Loaded with the first question about models: the window must not wait for it.
  let loading: Promise<Gateway> | null = null;
  const gateway = () => {
    loading ??= open().catch((thrown) => {
      loading = null;
      throw thrown;
    });
    return loading;
  };
  const models: ModelsDoor = {
    providers: async () => (await gateway()).providers(),
    test: async (id, signal) => (await gateway()).test(id, signal),
    pictureModels: async () => (await gateway()).pictureModels(),
  };
  const keychainStuck = keychain.stuck;
  if (deps.offline) {
    const noTest = { ...models, test: () => Promise.reject(refuse()), pictureModels: async () => [] };
    return {
      secrets,
      llm: noModel,
      models: noTest,
      budget,
      embed: () => Promise.reject(refuse()),
      keychainStuck,
    };
  }
  const llm: LlmPort = {
    available: async () => (await gateway()).available(),
    generate: (request) =>
      telemetry.span('agent', { 'openinference.span.kind': 'AGENT', 'agent.name': request.agent }, async () =>
        (await gateway()).generate(request),
      ),
    async *stream(request) {
      yield* (await gateway()).stream(request);
    },
  };
  const embed: Gateway['embed'] = async (request) => (await gateway()).embed(request);
  return { secrets, llm, models, budget, embed, keychainStuck };

  function runsGoingOn(): string[] {
    const unfinished = repos.profiles.list().flatMap(({ id }) => repos.runs.unfinished(id));
    return unfinished.filter(({ status }) => status === 'running').map(({ id }) => id);
  }

  async function open(): Promise<Gateway> {
    const { loadCatalogue } = await import('#main/llm/catalogue.ts');
    const { createLlm } = await import('#main/llm/create-llm.ts');
    const { stepsOf } = await import('#main/llm/routing/steps.ts');
    const catalogue = loadCatalogue(join(deps.resourcesDir, 'providers.yaml'));
    const labelOf = (id: string) =>
      stepsOf({ catalogue, settings: settings.get() }).steps.find((step) => step.id === id)?.label ?? id;
    let said: SaidToModel | null = null;
    return createLlm({
      catalogue,
      settings: settings.get,
      secret: secrets.get,
      record(call) {
        telemetry.modelCall(call, said);
        said = null;
        repos.llmCalls.add(call);
        if (call.runId !== null) bus.emit(call.runId, callEvent(call, labelOf(call.provider)));
      },
      sent(request) {
        // Its record follows at once.
        said = { messages: request.call.messages, answer: request.answer };
        // What a model on this machine is told did not leave it.
        if (!isThisMachine(request.call.route.baseUrl ?? '')) repos.outbound.add(outboundOf(request));
      },
      listed(request) {
        if (!isThisMachine(request.url)) repos.outbound.add(outboundOfList(request));
      },
      sentTexts(request) {
        if (!isThisMachine(request.route.baseUrl ?? '')) repos.outbound.add(outboundOfTexts(request));
      },
      budget: ({ runId }) => budget.reached(runId),
      cache: repos.cache,
      history: repos.llmCalls.history,
      profiles: repos.profiles,
      emit(event, runId) {
        // What befalls a provider is news to every search that goes on.
        for (const id of runId === undefined ? runsGoingOn() : [runId]) bus.emit(id, event);
      },
      log: logging.log,
      clock,
    });
  }
}

const refuse = () =>
  new LLMError('JobAI works offline, so no model is asked.', { details: { reason: 'no-provider' } });

const noModel: LlmPort = {
  available: () => Promise.resolve(false),
  generate: () => Promise.reject(refuse()),
  // biome-ignore lint/correctness/useYield: it fails before its first word.
  stream: async function* () {
    throw refuse();
  },
};
