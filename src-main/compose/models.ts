import { join } from 'node:path';
import type { Clock, LlmPort } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { createLlm } from '#main/llm/create-llm.ts';
import { keepTracesHere } from '#main/llm/no-tracing.ts';
import type { Logging } from '#main/logging/create-logging.ts';
import type { EventBus } from '#main/pipeline/event-bus.ts';
import { createSecrets, type Secrets } from '#main/secrets/create-secrets.ts';
import { createKeychainVault } from '#main/secrets/keychain-vault.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import { LLMError } from '#shared/errors/index.ts';

export interface ModelsDeps {
  settings: SettingsStore;
  logging: Logging;
  repos: Repositories;
  bus: EventBus;
  resourcesDir: string;
  offline: boolean;
  clock: Clock;
}

/** The keychain and the gateway to models. Offline, no model is asked. */
export function composeModels(deps: ModelsDeps): { secrets: Secrets; llm: LlmPort } {
  const { settings, logging, repos, bus, clock } = deps;
  keepTracesHere(process.env);
  const secrets = createSecrets({
    vault: createKeychainVault(),
    env: process.env,
    register: logging.registerSecret,
  });
  if (deps.offline) return { secrets, llm: noModel };
  const llm = createLlm({
    catalogue: loadCatalogue(join(deps.resourcesDir, 'providers.yaml')),
    settings: settings.get,
    secret: secrets.get,
    record: (call) => repos.llmCalls.add(call),
    cache: repos.cache,
    profile: () => repos.profiles.active(),
    emit: (event, runId) => {
      if (runId) bus.emit(runId, event);
    },
    log: logging.log,
    clock,
  });
  return { secrets, llm };
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
