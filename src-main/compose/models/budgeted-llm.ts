import type { LlmPort } from '#agents/ports.ts';
import { BudgetError } from '#main/llm/no-answer.ts';
import type { BudgetDesk } from '#main/pipeline/budget-desk.ts';
import type { PortsRequest } from '#main/pipeline/types.ts';

/**
 * The models as one job of a run sees them: a budget that is used up is the user's to decide, and what is hidden is who the
 * work is for.
 */
export function budgetedLlm(gateway: LlmPort, budgets: BudgetDesk, request: PortsRequest): LlmPort {
  const { profileId, run, signal, whileWaiting = (wait) => wait() } = request;
  const llm: LlmPort = {
    available: () => gateway.available(),
    generate: (call) => gateway.generate({ ...call, profileId }),
    stream: (call) => gateway.stream({ ...call, profileId }),
  };
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
