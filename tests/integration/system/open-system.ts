import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { composeModels } from '#main/compose/models/models.ts';
import { createLogging } from '#main/logging/create-logging.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { createKeychainVault } from '#main/secrets/keychain-vault.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { systemService } from '#main/services/system.ts';
import { createSettings } from '#main/settings/create-settings.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { noTelemetry } from '#tests/fakes/no-telemetry.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const resourcesDir = fileURLToPath(new URL('../../../resources/', import.meta.url));

/** The router with the real parts behind its `system` calls, on a machine without a keychain. */
export function openSystem({
  overrides = {},
  dataDir = temporaryFolder(),
}: {
  overrides?: SettingsPatch;
  dataDir?: string;
} = {}) {
  const { repositories: repos } = openTestDb(dataDir);
  const clock = { now: () => new Date() };
  const settings = createSettings({ dir: dataDir, env: {}, clock, overrides });
  const logging = createLogging({ dir: join(dataDir, 'logs'), level: 'debug', clock });
  onTestFinished(() => logging.flush());
  const bus = createEventBus(repos.events, clock);
  const keychain = createKeychainVault({ load: () => Promise.reject(new TypeError('no bus')) });
  const models = composeModels({
    telemetry: noTelemetry,
    ...{ settings, logging, repos, bus, dataDir, resourcesDir, clock, keychain },
    offline: false,
  });
  const info = {
    ...{ version: '0', dataDir, logsDir: '', practiceBoard: () => null, notForgotten: [], imported: null },
    logProblem: logging.problem,
  };
  const deps = { ...models, settings, repos, clock, info } as unknown as ServiceDeps;
  const services = { system: systemService(deps) } as Services;
  const client = createLocalClient({ door: 'window', caller: 'window-1', services, log: logging.log });
  return { system: client.system, ...models, repos, bus, logging, dataDir };
}
