import type { LlmPort } from '#agents/ports.ts';
import { BudgetError } from '#main/llm/no-answer.ts';
import type { BudgetDesk } from '#main/pipeline/budget-desk.ts';
import type { PortsRequest } from '#main/pipeline/types.ts';

/** The models as one job of a run sees them: a budget that is used up is the user's to decide. */
export function budgetedLlm(llm: LlmPort, budgets: BudgetDesk, request: PortsRequest): LlmPort {
  const { run, signal, whileWaiting = (wait) => wait() } = request;
  if (run === null) return llm;
  return {
    ...llm,
    async generate(call) {
      for (;;) {
        try {
          return await llm.generate(call);
        } catch (thrown) {
          if (!(thrown instanceof BudgetError)) throw thrown;
          const { runId } = run;
          const decision = await budgets.settle({ runId, reached: thrown.reached, signal, whileWaiting });
          if (decision === 'offline') throw thrown;
        }
      }
    },
  };
}
