import type { BudgetReached } from '#shared/domain/budget.ts';
import { usd } from '#shared/writing/usd.ts';

/** A budget that is used up, in the user's words. */
export function budgetWords({ budget, limit, spentUsd, spentTokens }: BudgetReached) {
  const inUsd = budget === 'day-usd' || budget === 'run-usd';
  const ofDay = budget === 'day-usd' || budget === 'day-tokens';
  const amount = (value: number) => (inUsd ? usd(value) : `${value.toLocaleString('en')} tokens`);
  const also = inUsd ? `${spentTokens.toLocaleString('en')} tokens` : usd(spentUsd);
  const spent = inUsd ? spentUsd : spentTokens;
  return {
    inUsd,
    spent,
    spentText: amount(spent),
    span: ofDay ? 'for today' : 'for this search',
    happened: `Models have used ${amount(spent)} (${also}) ${ofDay ? 'today' : 'in this search'}. Your budget ${
      ofDay ? 'for a day' : 'for a search'
    } is ${amount(limit)}.`,
    raiseNote: `It holds ${ofDay ? 'for today' : 'for this search'} alone; your budget in Settings stays as it is`,
    suggested: Math.max(limit * 2, spent * 1.5),
  };
}
