import { join } from 'node:path';
import type { Clock, LlmPort } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { createBudget } from '#main/llm/budget.ts';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { createLlm } from '#main/llm/create-llm.ts';
import { callEvent } from '#main/llm/gateway/call-event.ts';
import { outboundOf } from '#main/llm/gateway/sent-to-model.ts';
import { keepTracesHere } from '#main/llm/no-tracing.ts';
import type { Logging } from '#main/logging/create-logging.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import { createSecrets, type Secrets } from '#main/secrets/create-secrets.ts';
import { createFileVault } from '#main/secrets/file-vault.ts';
import { createKeychainVault } from '#main/secrets/keychain-vault.ts';
import type { ModelsDoor } from '#main/services/service-deps.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import { LLMError } from '#shared/errors/index.ts';

export interface ModelsDeps {
  settings: SettingsStore;
  logging: Logging;
  repos: Repositories;
  bus: EventBus;
  dataDir: string;
  resourcesDir: string;
  offline: boolean;
  clock: Clock;
}

/** The keychain and the gateway to models. Offline, no model is asked. */
export function composeModels(deps: ModelsDeps): { secrets: Secrets; llm: LlmPort; models: ModelsDoor } {
  const { settings, logging, repos, bus, clock } = deps;
  keepTracesHere(process.env);
  const secrets = createSecrets({
    vault: createKeychainVault(),
    file: createFileVault(join(deps.dataDir, 'keys.vault.json')),
    env: process.env,
    register: logging.registerSecret,
  });
  const budget = createBudget({ settings: settings.get, spent: repos.llmCalls, raised: repos.meta, clock });
  const gateway = createLlm({
    catalogue: loadCatalogue(join(deps.resourcesDir, 'providers.yaml')),
    settings: settings.get,
    secret: secrets.get,
    record(call) {
      repos.llmCalls.add(call);
      if (call.runId !== null) bus.emit(call.runId, callEvent(call));
    },
    sent: (request) => repos.outbound.add(outboundOf(request)),
    budget: ({ runId }) => budget.reached(runId),
    cache: repos.cache,
    profile: () => repos.profiles.active(),
    emit: (event, runId) => {
      if (runId) bus.emit(runId, event);
    },
    log: logging.log,
    clock,
  });
  if (!deps.offline) return { secrets, llm: gateway, models: gateway };
  const test = () => Promise.reject(refuse());
  return { secrets, llm: noModel, models: { providers: gateway.providers, test } };
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
