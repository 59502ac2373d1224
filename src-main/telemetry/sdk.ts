import { context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { createMetricExporter, createSpanExporter, createWire, type WireOptions } from './otlp-exporter.ts';

export type Attributes = Record<string, string | number | boolean>;

export interface SpanHandle {
  readonly span: Span;
  /** With the kind of failure; null where there is none. */
  end(failure: string | null): void;
}

/** The kept library behind `Telemetry`. */
export interface TelemetrySdk {
  start(name: string, attributes: Attributes, parent: SpanHandle | null, startedMsAgo: number): SpanHandle;
  countModelCall(attributes: Attributes, latencyMs: number): void;
  problem(): string;
  /** Sends what waits, within the limit, and ends. */
  close(limitMs?: number): Promise<void>;
}

/** What waits for a collector; more is dropped, so that one that is down costs nothing. */
const QUEUE = { maxQueueSize: 2_048, maxExportBatchSize: 512, scheduledDelayMillis: 2_000 };
const METRICS_EVERY_MS = 30_000;
const END_MS = 1_500;

export interface SdkOptions extends WireOptions {
  version: string;
}

/** Makes what tells a collector by OTLP over HTTP, as JSON. Nothing is registered for the process. */
export function createSdk(options: SdkOptions): TelemetrySdk {
  const wire = createWire(options);
  const resource = resourceFromAttributes({ 'service.name': 'jobai', 'service.version': options.version });
  const spans = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: createSpanExporter(wire), ...QUEUE })],
  });
  const reader = new PeriodicExportingMetricReader({
    exporter: createMetricExporter(wire),
    exportIntervalMillis: METRICS_EVERY_MS,
    exportTimeoutMillis: 10_000,
  });
  const metrics = new MeterProvider({ resource, readers: [reader] });
  const tracer = spans.getTracer('jobai', options.version);
  const meter = metrics.getMeter('jobai', options.version);
  const calls = meter.createCounter('jobai.model.calls');
  const tokens = meter.createCounter('jobai.model.tokens', { unit: '{token}' });
  const cost = meter.createCounter('jobai.model.cost', { unit: 'USD' });
  const latency = meter.createHistogram('jobai.model.duration', { unit: 'ms' });
  const durations = meter.createHistogram('jobai.call.duration', { unit: 'ms' });

  return {
    start(name, attributes, parent, startedMsAgo) {
      const around = parent === null ? context.active() : trace.setSpan(context.active(), parent.span);
      const startedAt = performance.now() - startedMsAgo;
      const startTime = Date.now() - startedMsAgo;
      const span = tracer.startSpan(name, { attributes, startTime, root: parent === null }, around);
      return {
        span,
        end(failure) {
          if (failure !== null) {
            span.setAttribute('error.type', failure);
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          if (parent === null) durations.record(performance.now() - startedAt, { call: name });
          // By the same clock as the start, which may stand between two of its ticks.
          span.end(startTime + (performance.now() - startedAt));
        },
      };
    },
    countModelCall(attributes, latencyMs) {
      const of = pick(attributes, ['agent.name', 'llm.provider', 'llm.model_name']);
      calls.add(1, of);
      tokens.add(Number(attributes['llm.token_count.prompt'] ?? 0), { ...of, direction: 'in' });
      tokens.add(Number(attributes['llm.token_count.completion'] ?? 0), { ...of, direction: 'out' });
      cost.add(Number(attributes['llm.cost.total'] ?? 0), of);
      latency.record(latencyMs, of);
    },
    problem: wire.problem,
    async close(limitMs = END_MS) {
      const ended = Promise.allSettled([spans.shutdown(), metrics.shutdown()]);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, limitMs).unref())]);
    },
  };
}

const pick = (attributes: Attributes, names: readonly string[]): Attributes =>
  Object.fromEntries(names.flatMap((name) => (name in attributes ? [[name, attributes[name] ?? '']] : [])));
