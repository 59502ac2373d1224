import { applier } from '#agents/applier/agent.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ModelPlan } from '#main/forms/apply/apply-request.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import { retrieveUserContext } from '#main/pipeline/user-context.ts';
import type { FormField } from '#shared/domain/form.ts';

/** In signs. */
const LONGEST_QUESTION = 600;

/** Asks the applier what rules left open, and counts what that took. */
export function planWithModel(repos: Repositories) {
  return async (fields: FormField[], { job, ports }: FormTask): Promise<ModelPlan> => {
    const used = () =>
      ports.run ? repos.llmCalls.ofRun(ports.run.runId, job.id) : { modelCalls: 0, tokens: 0 };
    const before = used();
    const asked = fields.filter(({ options }) => options.length === 0).map(({ label }) => label);
    const fromFiles = await retrieveUserContext(asked.join(' ').slice(0, LONGEST_QUESTION), ports);
    const facts = [...ports.facts.all(), ...fromFiles];
    const { value } = await applier.run(
      { fields, facts, company: job.company, title: job.title, posting: job.description },
      ports,
    );
    const after = used();
    return {
      values: value.values,
      calls: after.modelCalls - before.modelCalls,
      tokens: after.tokens - before.tokens,
    };
  };
}
