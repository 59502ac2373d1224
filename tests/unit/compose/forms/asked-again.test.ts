import { expect, it } from 'vitest';
import { hooksOf } from '#main/compose/forms/form-filler.ts';
import type { ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import { LeftOut } from '#main/pipeline/left-out.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { reviewQuestion } from '#tests/fakes/review-question.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

/** Fills of one form; what was answered under a key once is answered so again, as the inbox does it. */
function fills(decision = 'edit') {
  const { repositories: repos } = openTestDb();
  repos.profiles.save(sampleProfile());
  const job = repos.jobs.upsert('p1', sampleJob());
  const answers = new Map<string, object>();
  let asked = 0;
  const warned: (string[] | undefined)[] = [];
  const ask = async ({ key, body }: { key: string; body: { kind: string; warnings?: string[] } }) => {
    warned.push(body.warnings);
    if (!answers.has(key)) {
      asked += 1;
      const { kind } = body;
      answers.set(key, {
        kind,
        decision,
        values: [{ fieldId: 'f', value: `${asked}` }],
        answers: [],
      });
    }
    return answers.get(key);
  };
  const ports = { ...fakePorts(), human: { ask } };
  const task = { job, profile: sampleProfile(), ports, mode: 'draft', warnings: [] };
  const rest = { say: () => undefined, keepReceipt: () => undefined, journal: {} };
  const deps = { documents: {}, repos, autoQuota: {} } as never;
  const open = () => {
    const hooks = hooksOf(
      deps,
      { ...task, ...rest } as unknown as FormTask,
      new Promise(() => undefined),
      () => false,
    );
    const review = (formHash: string, more: Partial<ReviewQuestion> = {}) =>
      hooks.review(reviewQuestion({ formHash, ...more }), new Promise(() => undefined));
    const question = () =>
      hooks.ask([{ id: 'q', label: 'Salary' } as never], 'https://example.org', new Promise(() => undefined));
    return { review, question };
  };
  return { open, warned, asked: () => asked };
}

it('asks about a form anew that an edit led back to, and knows after a restart what was answered', async () => {
  const { open, asked } = fills();
  const { review } = open();
  await review('a');
  await review('b');
  expect(await review('a')).toMatchObject({ decision: 'edit', values: [{ value: '3' }] });
  const again = open();
  for (const hash of ['a', 'b', 'a']) await again.review(hash);
  expect(asked()).toBe(3);
});

it('asks anew for an answer that the page did not take', async () => {
  const { open, asked } = fills();
  const { question } = open();
  await question();
  await question();
  expect(asked()).toBe(2);
});

it('ends the work on a form whose job is left out at its questions', async () => {
  const { open } = fills('stop');
  await expect(open().question()).rejects.toBeInstanceOf(LeftOut);
  expect(await fills('skip').open().question()).toBe('skip');
});

it('says what an approval does with a "Next" that was held, where somebody can give it', async () => {
  const { open, warned } = fills('stop');
  await open().review('a', { letsThrough: 'Next', warnings: ['"Next" was held back.'] });
  expect(warned).toEqual([['"Next" was held back.', 'If you approve, "Next" is let through.']]);
});
