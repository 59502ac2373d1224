import type { BudgetReached } from '#shared/domain/budget.ts';
import { LLMError } from '#shared/errors/index.ts';
import type { AttemptFailure } from './failure.ts';

/** No provider could answer: agents work offline then. */
export function noProvider(last: AttemptFailure | null): LLMError {
  const why =
    last === null
      ? 'No model is set up. Add a key in Settings > Keys.'
      : `No model could answer. ${last.message}`;
  return new LLMError(why, {
    details: { reason: 'no-provider', last: last?.kind ?? null },
    retryable: last?.retryable ?? false,
  });
}

/** The user's budget is used up; to agents it is the same as no provider. */
export class BudgetError extends LLMError {
  readonly reached: BudgetReached;

  constructor(reached: BudgetReached) {
    super('The budget for models is used up. Raise it in Settings > Budgets, or go on offline.', {
      details: { reason: 'no-provider', last: 'budget', ...reached },
    });
    this.reached = reached;
  }
}
