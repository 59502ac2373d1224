import { z } from 'zod';
import type { Clock } from '#agents/ports.ts';
import type { BudgetName, BudgetReached, Budget as Limits } from '#shared/domain/budget.ts';
import type { Settings } from '#shared/domain/settings.ts';

interface Spent {
  tokens: number;
  costUsd: number;
}

export interface BudgetDeps {
  settings(): Pick<Settings, 'llm'>;
  spent: { spentSince(at: Date): Spent; ofRun(runId: string): Spent };
  /** Keeps what was raised. */
  raised: { get(key: string): string | null; set(key: string, value: string): void };
  clock: Clock;
}

/** What models may cost: today, and in a run. */
export interface Budget {
  /** The budget that is used up; null while there is something left. Calls under way may still pass it. */
  reached(runId: string | undefined): BudgetReached | null;
  /** Sets a new limit for this day or this run alone; without one the limit is doubled. */
  raise(reached: BudgetReached, runId: string, limit?: number): void;
}

const Raised = z.object({ usd: z.number().optional(), tokens: z.number().optional() });

export function createBudget({ settings, spent, raised, clock }: BudgetDeps): Budget {
  const midnight = () => {
    const now = clock.now();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate());
  };
  const dayKey = () => `budget:day:${midnight().toISOString()}`;
  const runKey = (runId: string) => `budget:run:${runId}`;
  const raisedAt = (key: string) => Raised.parse(JSON.parse(raised.get(key) ?? '{}'));
  const look = (
    span: 'day' | 'run',
    limits: Limits,
    key: string,
    used: () => Spent,
  ): BudgetReached | null => {
    if (limits.usd === null && limits.tokens === null) return null;
    const { tokens: spentTokens, costUsd: spentUsd } = used();
    const more = raisedAt(key);
    const over = (unit: 'usd' | 'tokens', amount: number): BudgetReached[] => {
      const limit = limits[unit] === null ? null : Math.max(limits[unit], more[unit] ?? 0);
      const budget: BudgetName = `${span}-${unit}`;
      return limit !== null && amount >= limit ? [{ budget, limit, spentUsd, spentTokens }] : [];
    };
    return [...over('usd', spentUsd), ...over('tokens', spentTokens)][0] ?? null;
  };

  return {
    reached(runId) {
      const { day, run } = settings().llm.budgets;
      const ofRun = runId === undefined ? null : look('run', run, runKey(runId), () => spent.ofRun(runId));
      return ofRun ?? look('day', day, dayKey(), () => spent.spentSince(midnight()));
    },
    raise({ budget, limit }, runId, wanted = limit * 2) {
      const key = budget.startsWith('day') ? dayKey() : runKey(runId);
      const unit = budget.endsWith('usd') ? 'usd' : 'tokens';
      raised.set(key, JSON.stringify({ ...raisedAt(key), [unit]: wanted }));
    },
  };
}
