import { AsyncResource } from 'node:async_hooks';
import { JsonMetricsSerializer, JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

/** A collector that takes longer gets no more of a batch, in ms. */
const LIMIT_MS = 5_000;

export interface WireOptions {
  /** The collector's address, e.g. `http://127.0.0.1:4318`. */
  url: string;
  fetch: typeof fetch;
  /** Hears once when nothing arrives any more, and once when it does again (empty). */
  onProblem(problem: string): void;
}

/** The way to one collector. */
export interface Wire {
  send(path: 'traces' | 'metrics', body: Uint8Array | undefined): Promise<boolean>;
  problem(): string;
}

/** Where a collector takes traces or metrics: an address that names one of them says the other too. */
export const endpointOf = (url: string, path: 'traces' | 'metrics'): string =>
  `${url.replace(/\/+$/, '').replace(/\/v1\/(traces|metrics)$/, '')}/v1/${path}`;

/** Failures are noted and never thrown. What is sent is not itself part of the work that it tells of. */
export function createWire({ url, fetch, onProblem }: WireOptions): Wire {
  let problem = '';
  const note = (now: string) => {
    const isNews = (problem === '') !== (now === '');
    problem = now;
    if (isNews) onProblem(now);
  };
  const post = async (path: 'traces' | 'metrics', body: Uint8Array): Promise<boolean> => {
    const to = endpointOf(url, path);
    try {
      const response = await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(body),
        redirect: 'error',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      await response.arrayBuffer();
      note(response.ok ? '' : `The collector at ${to} answered ${response.status}.`);
      return response.ok;
    } catch {
      note(
        `No collector answers at ${to}. Start it, or change the address; what came meanwhile is not kept.`,
      );
      return false;
    }
  };
  // Bound here, outside of every call, so that sending is not traced again.
  const outside = AsyncResource.bind(post) as typeof post;
  return {
    send: async (path, body) => (body === undefined ? true : outside(path, body)),
    problem: () => problem,
  };
}

export function createSpanExporter(wire: Wire): SpanExporter {
  return {
    export(spans, done) {
      void wire
        .send('traces', JsonTraceSerializer.serializeRequest(spans))
        .then((isSent) => done({ code: isSent ? 0 : 1 }));
    },
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
}

export function createMetricExporter(wire: Wire): PushMetricExporter {
  return {
    export(metrics, done) {
      void wire
        .send('metrics', JsonMetricsSerializer.serializeRequest(metrics))
        .then((isSent) => done({ code: isSent ? 0 : 1 }));
    },
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
}
