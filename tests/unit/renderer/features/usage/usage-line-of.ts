import type { UsageLine } from '#shared/domain/usage-detail.ts';

/** A usage line of which only what matters is named. */
export const usageLineOf = (part: Partial<UsageLine>): UsageLine => ({
  ...{ key: 'k', label: 'L', calls: 0, failed: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 },
  ...{ costUsd: 0, p50Ms: 0, p95Ms: 0 },
  ...part,
});
