import { AsyncLocalStorage } from 'node:async_hooks';
import { JobAIError } from '#shared/errors/index.ts';
import type { Attributes, SpanHandle, TelemetrySdk } from './sdk.ts';

/** A model's call, once it has ended. */
export interface ModelSpan {
  attributes: Attributes;
  latencyMs: number;
  failed: boolean;
}

/** How it stands. */
export interface TelemetryState {
  on: boolean;
  /** Why nothing arrives, in words; empty where all does or none was sent yet. */
  problem: string;
}

/**
 * Traces and metrics for a program of the user's. Off, each call is its work and nothing else; what it tells of holds no
 * words of the user's but a model's prompts, where those are switched on.
 */
export interface Telemetry {
  /** Runs work as one span below the one that is running. A promise's end is the span's. */
  span<T>(name: string, attributes: Attributes, work: () => T): T;
  /** The same, but only below a span: what nobody asked for is not told of. */
  inner<T>(name: string, attributes: Attributes, work: () => T): T;
  modelCall(span: ModelSpan): void;
  /** Tells another collector from now on; null tells none. */
  use(sdk: TelemetrySdk | null): Promise<void>;
  state(): TelemetryState;
  close(): Promise<void>;
}

export function createTelemetry(correlation: () => string | null): Telemetry {
  const running = new AsyncLocalStorage<SpanHandle>();
  let sdk: TelemetrySdk | null = null;

  const begin = (to: TelemetrySdk, name: string, attributes: Attributes, startedMsAgo = 0): SpanHandle => {
    const id = correlation();
    const all = id === null ? attributes : { ...attributes, 'jobai.correlation_id': id };
    return to.start(name, all, running.getStore() ?? null, startedMsAgo);
  };
  const span = <T>(name: string, attributes: Attributes, work: () => T): T => {
    if (sdk === null) return work();
    const handle = begin(sdk, name, attributes);
    let result: T;
    try {
      result = running.run(handle, work);
    } catch (thrown) {
      handle.end(codeOf(thrown));
      throw thrown;
    }
    if (result instanceof Promise)
      result.then(
        () => handle.end(null),
        (thrown) => handle.end(codeOf(thrown)),
      );
    else handle.end(null);
    return result;
  };

  return {
    span,
    inner: (name, attributes, work) =>
      sdk === null || running.getStore() === undefined ? work() : span(name, attributes, work),
    modelCall({ attributes, latencyMs, failed }) {
      if (sdk === null) return;
      begin(sdk, 'model call', attributes, latencyMs).end(failed ? 'LLM_ERROR' : null);
      sdk.countModelCall(attributes, latencyMs);
    },
    async use(next) {
      const before = sdk;
      sdk = next;
      await before?.close();
    },
    state: () => ({ on: sdk !== null, problem: sdk?.problem() ?? '' }),
    async close() {
      await sdk?.close();
      sdk = null;
    },
  };
}

/** A failure's kind. Its words may name what the user typed, so they are not told. */
const codeOf = (thrown: unknown): string =>
  thrown instanceof JobAIError
    ? thrown.code
    : thrown instanceof DOMException && thrown.name === 'AbortError'
      ? 'ABORTED'
      : 'INTERNAL_ERROR';
