import { z } from 'zod';

const Budget = z.object({
  usd: z.number().positive().nullable(),
  /** Tokens in and out. */
  tokens: z.number().int().positive().nullable(),
});
export type Budget = z.infer<typeof Budget>;

/** What models may cost; null sets no limit. A day begins at midnight of the user's clock. */
export const Budgets = z.object({ day: Budget, run: Budget });
export type Budgets = z.infer<typeof Budgets>;
export const NO_BUDGETS: Budgets = { day: { usd: null, tokens: null }, run: { usd: null, tokens: null } };

export const BudgetName = z.enum(['day-usd', 'day-tokens', 'run-usd', 'run-tokens']);
export type BudgetName = z.infer<typeof BudgetName>;

/** A budget that is used up. */
export const BudgetReached = z.object({
  budget: BudgetName,
  /** USD or tokens, as the budget's name says. */
  limit: z.number(),
  /** Spent in the budget's span: today, or in this run. */
  spentUsd: z.number(),
  spentTokens: z.number().int(),
});
export type BudgetReached = z.infer<typeof BudgetReached>;
