import type { LlmCall } from '#main/db/repositories/llm-calls.ts';
import type { UsageLine } from '#shared/domain/usage-detail.ts';

/** Sums calls by a key; calls whose key is null are left out. The most expensive first, then the most used. */
export function groupCalls(
  calls: readonly LlmCall[],
  keyOf: (call: LlmCall) => string | null,
  labelOf: (key: string) => string = (key) => key,
): UsageLine[] {
  const groups = new Map<string, LlmCall[]>();
  for (const call of calls) {
    const key = keyOf(call);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [call]);
    else group.push(call);
  }
  return [...groups]
    .map(([key, group]) => usageLine(key, labelOf(key), group))
    .sort((a, b) => b.costUsd - a.costUsd || b.calls - a.calls);
}

/** What these calls took, in sum. */
export function usageLine(key: string, label: string, calls: readonly LlmCall[]): UsageLine {
  const sum = (pick: (call: LlmCall) => number) => calls.reduce((all, call) => all + pick(call), 0);
  const successful = calls.filter((call) => call.success);
  const latencies = successful.map((call) => call.latencyMs).sort((a, b) => a - b);
  return {
    key,
    label,
    calls: calls.length,
    failed: calls.length - successful.length,
    inputTokens: sum((call) => call.inputTokens),
    cachedTokens: sum((call) => call.cachedTokens),
    outputTokens: sum((call) => call.outputTokens),
    costUsd: sum((call) => call.costUsd),
    p50Ms: percentile(latencies, 0.5),
    p95Ms: percentile(latencies, 0.95),
  };
}

/** By nearest rank, of sorted values. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
