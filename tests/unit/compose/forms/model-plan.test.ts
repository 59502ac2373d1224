import { expect, it } from 'vitest';
import { planWithModel } from '#main/compose/forms/model-plan.ts';
import { publicField } from '#main/forms/read/read-field.ts';
import { estimateTokens } from '#main/llm/usage.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import type { Fact } from '#shared/domain/fact.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const FACTS: Fact[] = Array.from({ length: 80 }, (_, index) => ({
  id: `experience.job-${index}.highlights.${index % 5}`,
  kind: 'highlight',
  text: `Led part ${index} of a long programme of work that moved shipments, invoices and people from one system to another`,
  source: `experience[${index}]`,
}));
const GO: Fact = { id: 'go', kind: 'highlight', text: 'Built a billing service in Go', source: 'x' };
const field = (id: string, label: string, options: string[] = []) =>
  publicField(
    fieldLike({ id, label, required: true, type: options.length > 0 ? 'select' : 'textarea', options }),
  );
const ASKED = [
  field('go', 'Do you know Go?', ['Yes', 'No']),
  field('built', 'What have you built in Go?'),
  ...Array.from({ length: 12 }, (_, index) =>
    field(
      `q${index}`,
      `Please tell us in your own words what you think about matter number ${index} of our work`,
    ),
  ),
];

function planning(answers: unknown[]) {
  const { repositories } = openTestDb();
  const llm = scriptedLlm(answers);
  const plan = planWithModel(repositories);
  const ask = (facts: Fact[], over = {}) => {
    const job = sampleJob({ description: 'We move goods. '.repeat(900), ...over });
    const ports = fakePorts({ llm, facts: { all: () => facts } });
    return plan(ASKED, { job, ports } as unknown as FormTask);
  };
  return { llm, ask };
}
const SAID = {
  answers: [
    { fieldId: 'go', factIds: ['go'], text: 'Yes', confidence: 0.9 },
    { fieldId: 'built', factIds: ['go'], text: null, confidence: 0.9 },
  ],
};

it('asks once, within 1,500 tokens however long the profile, the posting and the form are', async () => {
  const { llm, ask } = planning([SAID]);
  const { values } = await ask([...FACTS, GO]);
  expect(values.map(({ fieldId, value }) => [fieldId, value])).toEqual([
    ['go', 'Yes'],
    ['built', GO.text],
  ]);
  const prompt = llm.requests[0]?.messages.map(({ content }) => content).join('') ?? '';
  expect(prompt).toContain('[go] Built a billing service in Go');
  expect(estimateTokens(prompt) + estimateTokens(JSON.stringify(SAID))).toBeLessThanOrEqual(1500);
});

it('knows a form that it saw before without a call, and what it had no answer to', async () => {
  const { llm, ask } = planning([SAID, SAID, SAID]);
  const first = await ask([...FACTS, GO]);
  const again = await ask([...FACTS, GO]);
  expect(llm.requests).toHaveLength(1);
  expect(again).toEqual({ values: first.values, calls: 0, tokens: 0 });
  // Own words for one employer are none for another; a choice is.
  await ask([...FACTS, GO], { company: 'Globex' });
  expect(llm.requests[1]?.messages.map(({ content }) => content).join('')).not.toContain('Do you know Go?');
  await ask([GO]);
  expect(llm.requests).toHaveLength(3);
});

it('keeps nothing that was said without a model', async () => {
  const { llm, ask } = planning([new Error('down')]);
  await ask([GO]).catch(() => undefined);
  await ask([GO]).catch(() => undefined);
  expect(llm.requests.length).toBeGreaterThan(1);
});
