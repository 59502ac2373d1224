import type { Clock, Logger } from '#agents/ports.ts';
import type { Db } from '#main/db/db.ts';
import { watchStatements } from '#main/db/watch-statements.ts';
import type { SentRequest } from '#main/http/create-http.ts';
import { correlationId, runWithCorrelation } from '#main/logging/correlation.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import { modelAttributes, type RecordedCall, type SaidToModel } from '#main/telemetry/model-attributes.ts';
import type { TelemetrySdk } from '#main/telemetry/sdk.ts';
import { createTelemetry, type TelemetryState } from '#main/telemetry/telemetry.ts';
import { baseUrlProblem, isThisMachine } from '#shared/domain/base-url.ts';
import { tellingFetch } from '../sync/telling-fetch.ts';

export interface TelemetryParts {
  settings: SettingsStore;
  db: Pick<Db, 'client'>;
  version: string;
  offline: boolean;
  sent(request: SentRequest): void;
  log: Logger;
  clock: Clock;
}

const TEST_MS = 6_000;

/** Traces and metrics for the collector that the settings name; its library is loaded when one is named. */
export function composeTelemetry(parts: TelemetryParts) {
  const { settings, db, log } = parts;
  const telemetry = createTelemetry(correlationId);
  let used = '';
  let refused = '';
  let unwatch: (() => void) | null = null;
  let turning: Promise<void> = Promise.resolve();

  const problemOf = (url: string): string =>
    baseUrlProblem(url) ??
    (parts.offline && !isThisMachine(url) ? 'JobAI runs without the network now, so nothing is sent.' : '');
  const open = async (url: string): Promise<TelemetrySdk> => {
    const { createSdk } = await import('#main/telemetry/sdk.ts');
    return createSdk({
      ...{ url, version: parts.version, fetch: tellingFetch(parts.sent, parts.clock) },
      onProblem: (problem) => {
        if (problem !== '') log.warn('traces do not arrive', { problem });
      },
    });
  };
  const turn = async () => {
    const { url } = settings.get().telemetry;
    if (url === used) return;
    used = url;
    unwatch?.();
    unwatch = null;
    refused = url === '' ? '' : problemOf(url);
    await telemetry.use(url === '' || refused !== '' ? null : await open(url));
    if (!telemetry.state().on) return;
    unwatch = watchStatements(db.client, ({ operation, table }, run) =>
      telemetry.inner(
        table === '' ? operation : `${operation} ${table}`,
        { 'db.system.name': 'sqlite', 'db.operation.name': operation, 'db.collection.name': table },
        run,
      ),
    );
  };
  const follow = () => {
    turning = turning.then(turn).catch((error) => log.error('traces could not be set up', { error }));
  };
  settings.onChange(follow);
  follow();

  return {
    span: telemetry.span,
    /** Work that nobody waits for: its log lines and spans carry one id, the click's where one began it. */
    piece<T>(name: string, id: string, work: () => T): T {
      return runWithCorrelation(correlationId() ?? id, () =>
        telemetry.span(name, { 'openinference.span.kind': 'CHAIN' }, work),
      );
    },
    /** A model's call has ended; `said` is what left the machine. */
    modelCall(call: RecordedCall & { latencyMs: number; success: boolean }, said: SaidToModel | null): void {
      const words = settings.get().telemetry.prompts ? said : null;
      const { latencyMs, success } = call;
      telemetry.modelCall({ attributes: modelAttributes(call, words), latencyMs, failed: !success });
    },
    state(): TelemetryState {
      const { on, problem } = telemetry.state();
      return { on, problem: refused || problem };
    },
    /** Sends one span to an address, and says how that went. */
    async test(url: string): Promise<{ ok: boolean; message: string }> {
      const problem = problemOf(url);
      if (problem !== '') return { ok: false, message: problem };
      const sdk = await open(url);
      sdk.start('test', {}, null, 0).end(null);
      await sdk.close(TEST_MS);
      const failed = sdk.problem();
      return failed === '' ? { ok: true, message: 'It arrived.' } : { ok: false, message: failed };
    },
    async close(): Promise<void> {
      await turning;
      unwatch?.();
      await telemetry.close();
    },
  };
}

export type ComposedTelemetry = ReturnType<typeof composeTelemetry>;
