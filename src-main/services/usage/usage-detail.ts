import type { LlmCall } from '#main/db/repositories/llm-calls.ts';
import type { UsageDetail } from '#shared/domain/usage-detail.ts';
import { dayOf } from './days.ts';
import { groupCalls, usageLine } from './group-calls.ts';

export interface UsageGround {
  calls: readonly LlmCall[];
  /** Midnights of the days of the span, oldest first. */
  days: readonly Date[];
  jobLabel(jobId: string): string;
  providerLabel(id: string): string;
  /** The jobs that were applied to within the span. */
  applied: ReadonlySet<string>;
}

/** The usage report of a span. */
export function usageDetail({
  calls,
  days,
  jobLabel,
  providerLabel,
  applied,
}: UsageGround): Omit<UsageDetail, 'since'> {
  const total = usageLine('total', 'Total', calls);
  const byDay = new Map(
    groupCalls(calls, (call) => dayOf(new Date(call.at))).map((line) => [line.key, line]),
  );
  return {
    total,
    byDay: days.map((day) => byDay.get(dayOf(day)) ?? usageLine(dayOf(day), dayOf(day), [])),
    byAgent: groupCalls(calls, (call) => call.agent),
    byProvider: groupCalls(calls, (call) => call.provider, providerLabel),
    byModel: groupCalls(calls, (call) => call.model),
    byJob: groupCalls(calls, (call) => call.jobId, jobLabel),
    byApplication: groupCalls(
      calls,
      ({ jobId }) => (jobId !== null && applied.has(jobId) ? jobId : null),
      jobLabel,
    ),
    costPerApplicationUsd: applied.size === 0 ? null : total.costUsd / applied.size,
    applications: applied.size,
    failures: failuresOf(calls),
  };
}

function failuresOf(calls: readonly LlmCall[]): UsageDetail['failures'] {
  const counts = new Map<string, UsageDetail['failures'][number]>();
  for (const { success, error, provider } of calls) {
    if (success) continue;
    const kind = error ?? 'unknown';
    const known = counts.get(`${kind} ${provider}`) ?? { kind, provider, count: 0 };
    known.count += 1;
    counts.set(`${kind} ${provider}`, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
