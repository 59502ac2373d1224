import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

/** How one works, and what one holds: said once, asked in other words, the other way round, and in other languages. */
const SAID: readonly [question: string, value: string][] = [
  ['Are you willing to travel?', 'Yes'],
  ['Are you willing to work overtime?', 'No'],
  ['Are you willing to work weekends?', 'No'],
  ['Are you willing to work night shifts?', 'No'],
  ['Are you willing to work shifts?', 'Yes'],
  ['Are you willing to work from home?', 'Yes'],
  ['Are you willing to work on site?', 'No'],
  ['Are you willing to undergo a background check?', 'Yes'],
  ['Are you willing to undergo a drug test?', 'No'],
  ['Are you willing to work in a hybrid schedule?', 'Yes'],
  ['Have you ever been convicted of a crime?', 'No'],
  ['Do you hold a security clearance?', 'No'],
  ['Do you have a driving licence?', 'Yes'],
  ['Are you willing to work on public holidays?', 'No'],
  ['Are you willing to be on call?', 'Yes'],
  ['Do you have your own car?', 'Yes'],
];
const answers = SAID.map(([question, value]) =>
  AnswerInput.parse({ key: 'custom', question, value, scope: 'any', expiresAt: null }),
);

/** What stands in a required choice between Yes and No of a person who said all that. */
export function answered(label: string): string {
  const field = fieldLike({ label, type: 'radio', required: true, options: ['Yes', 'No'] });
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'GB' } };
  const context = { profile, answers, company: 'Acme', resume: null, letter: null, letterText: '' };
  const plan = planValues([field], { ...context, now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : 'ask';
}
