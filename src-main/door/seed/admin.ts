import { z } from 'zod';
import { rowsOf, type SeedDeps } from './row.ts';

export const LLMUsageResponse = z.looseObject({
  summary: z.object({
    total_invocations: z.number().int(),
    successful: z.number().int(),
    failed: z.number().int(),
    total_input_tokens: z.number().int(),
    total_output_tokens: z.number().int(),
    total_tokens: z.number().int(),
    estimated_cost_usd: z.number(),
    avg_latency_ms: z.number(),
  }),
  per_agent: z.record(
    z.string(),
    z.object({ invocations: z.number().int(), total_tokens: z.number().int(), cost_usd: z.number() }),
  ),
});

export function adminRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    usage: row('GET', '/admin/llm-usage', 'Model use in total and by agent')
      .input(z.object({}))
      .output(LLMUsageResponse)
      .handler(async ({ context: { calls } }) => {
        const { summary, perAgent } = await calls.system.usage({});
        return {
          summary: {
            total_invocations: summary.totalInvocations,
            successful: summary.successful,
            failed: summary.failed,
            total_input_tokens: summary.totalInputTokens,
            total_output_tokens: summary.totalOutputTokens,
            total_tokens: summary.totalTokens,
            estimated_cost_usd: summary.estimatedCostUsd,
            avg_latency_ms: summary.avgLatencyMs,
          },
          per_agent: Object.fromEntries(
            Object.entries(perAgent).map(([agent, { invocations, totalTokens, costUsd }]) => [
              agent,
              { invocations, total_tokens: totalTokens, cost_usd: costUsd },
            ]),
          ),
        };
      }),
  };
}
