import { describe, expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { ENGLISH } from './yes-no.english.ts';
import { OTHERS } from './yes-no.others.ts';
import { SETS } from './yes-no.persons.ts';

const cases = Object.entries({ ...ENGLISH, ...OTHERS }).flatMap(([set, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', question = ''] = line.split(' | ');
      return { set, expected, question };
    }),
);

/** What the planner puts into a required choice between Yes and No. */
function answered(set: string, question: string): string {
  const { home, facts } = SETS[set] ?? { home: '', facts: [] };
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: home } };
  const answers = facts.map(([key, asked, value]) =>
    AnswerInput.parse({ key, question: asked, value, scope: 'any', expiresAt: null }),
  );
  const field = fieldLike({ label: question, type: 'radio', required: true, options: ['Yes', 'No'] });
  const context = { profile, answers, company: 'Acme', resume: null, letter: null, letterText: '' };
  const plan = planValues([field], { ...context, now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : 'ask';
}

describe('questions of yes and no', () => {
  it('are many, in many languages', () => {
    expect(cases.length).toBeGreaterThan(250);
    expect(new Set(cases.map(({ set }) => set)).size).toBe(9);
  });

  it.each(cases)('$set: $question -> $expected', ({ set, question, expected }) => {
    expect(answered(set, question)).toBe(expected);
  });
});
