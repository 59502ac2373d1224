import { z } from 'zod';

export const UsageTotals = z.object({
  invocations: z.number().int(),
  totalTokens: z.number().int(),
  costUsd: z.number(),
});

/** Model use: all of it, and by agent. */
export const UsageReport = z.object({
  summary: z.object({
    totalInvocations: z.number().int(),
    successful: z.number().int(),
    failed: z.number().int(),
    totalInputTokens: z.number().int(),
    totalOutputTokens: z.number().int(),
    totalTokens: z.number().int(),
    estimatedCostUsd: z.number(),
    avgLatencyMs: z.number(),
  }),
  perAgent: z.record(z.string(), UsageTotals),
});
export type UsageReport = z.infer<typeof UsageReport>;
