import { createHash } from 'node:crypto';
import { z } from 'zod';
import { applier } from '#agents/applier/agent.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { ModelPlan } from '#main/forms/apply/apply-request.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import { retrieveUserContext } from '#main/pipeline/user-context.ts';
import type { FormField } from '#shared/domain/form.ts';

/** In signs. */
const LONGEST_QUESTION = 600;
/** How long a known form's answers are used again, in ms. */
const KEPT_MS = 90 * 86_400_000;
const Kept = z.object({ value: z.string(), reason: z.string() }).nullable();

/**
 * Asks the applier what rules left open, in one call, and counts what that took. What it said, or that it had nothing to
 * say, is kept for each question: a form that was seen before costs no call.
 */
export function planWithModel(repos: Pick<Repositories, 'llmCalls' | 'cache'>) {
  return async (fields: FormField[], { job, ports }: FormTask): Promise<ModelPlan> => {
    const own = ports.facts.all();
    const asked = fields.filter(({ options }) => options.length === 0).map(({ label }) => label);
    const fromFiles = await retrieveUserContext(asked.join(' ').slice(0, LONGEST_QUESTION), ports);
    const facts = [...own, ...fromFiles];
    const keyOf = (field: FormField) => questionKey(field, field.options.length > 0 ? own : facts, job);
    const kept = fields.map((field) => ({ field, said: readKept(repos.cache.get(keyOf(field))) }));
    const fresh = kept.flatMap(({ field, said }) => (said === undefined ? [field] : []));
    const known = kept.flatMap(({ field, said }) => (said ? [{ fieldId: field.id, ...said }] : []));
    if (fresh.length === 0) return { values: known, calls: 0, tokens: 0 };
    const used = () =>
      ports.run ? repos.llmCalls.ofRun(ports.run.runId, job.id) : { modelCalls: 0, tokens: 0 };
    const before = used();
    const { value, engine } = await applier.run(
      { fields: fresh, facts, company: job.company, title: job.title, posting: job.description },
      ports,
    );
    const after = used();
    // Without a model nothing was said, and a model may have more to say later.
    if (engine === 'model')
      for (const field of fresh) {
        const said = value.values.find(({ fieldId }) => fieldId === field.id);
        const entry = said === undefined ? null : { value: said.value, reason: said.reason };
        repos.cache.set(keyOf(field), JSON.stringify(entry), KEPT_MS);
      }
    return {
      values: [...known, ...value.values],
      calls: after.modelCalls - before.modelCalls,
      tokens: after.tokens - before.tokens,
    };
  };
}

/** A question by its words and choices, for a person by all that they said; one for own words also by who asks. */
function questionKey(
  { label, help, type, options }: FormField,
  facts: readonly { id: string; text: string }[],
  { company, title }: FormTask['job'],
): string {
  const choices = options.map((option) => option.label);
  const asker = choices.length > 0 ? [] : [company, title];
  const parts = [label, help, type, choices, asker, facts.map(({ id, text }) => [id, text])];
  return `form-answer.${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}

function readKept(text: string | null): z.infer<typeof Kept> | undefined {
  if (text === null) return undefined;
  const parsed = Kept.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}
