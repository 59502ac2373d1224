import { z } from 'zod';

/** What a group of model calls took. */
export const UsageLine = z.object({
  /** A day (2026-11-24), agent, provider, model or job id. */
  key: z.string(),
  label: z.string(),
  calls: z.number().int(),
  failed: z.number().int(),
  inputTokens: z.number().int(),
  /** The part of `inputTokens` that providers had cached. */
  cachedTokens: z.number().int(),
  outputTokens: z.number().int(),
  costUsd: z.number(),
  /** Of successful calls, in ms; 0 without one. */
  p50Ms: z.number(),
  p95Ms: z.number(),
});
export type UsageLine = z.infer<typeof UsageLine>;

/** Model use of the last days in every view of it. */
export const UsageDetail = z.object({
  /** ISO 8601. */
  since: z.string(),
  total: UsageLine,
  /** Every day of the span, oldest first, also those without a call. */
  byDay: z.array(UsageLine),
  /** The others: the most expensive first, then the most used. */
  byAgent: z.array(UsageLine),
  byProvider: z.array(UsageLine),
  byModel: z.array(UsageLine),
  byJob: z.array(UsageLine),
  /** The jobs that were applied to. */
  byApplication: z.array(UsageLine),
  /** All calls of the span, also those for jobs that were not applied to, over the applications of the span; null without one. */
  costPerApplicationUsd: z.number().nullable(),
  applications: z.number().int(),
  failures: z.array(z.object({ kind: z.string(), provider: z.string(), count: z.number().int() })),
});
export type UsageDetail = z.infer<typeof UsageDetail>;
