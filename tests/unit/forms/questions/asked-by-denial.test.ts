import { expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const SAID: readonly [question: string, value: string][] = [
  ['Are you legally authorized to work in the United States?', 'Yes'],
  ['Will you now or in the future require sponsorship?', 'No'],
  ['Are you willing to relocate?', 'Yes'],
  ['Are you willing to work overtime?', 'Yes'],
  ['Do you have a driving licence?', 'Yes'],
  ['Do you have your own car?', 'Yes'],
  ['Do you hold a security clearance?', 'No'],
  ['Do you have a disability?', 'No'],
];
const answers = SAID.map(([question, value]) =>
  AnswerInput.parse({ key: 'custom', question, value, scope: 'any', expiresAt: null }),
);

function answered(label: string, options = ['Yes', 'No']): string {
  const field = fieldLike({ label, type: 'radio', required: true, options });
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'US' } };
  const context = { profile, answers, company: 'Acme', resume: null, letter: null, letterText: '' };
  const plan = planValues([field], { ...context, now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : 'ask';
}

const BY_DENIAL = `
Don't you need sponsorship?
Won’t you need sponsorship in the future?
Do you not need visa sponsorship?
Is it not true that you need sponsorship?
Wouldn't you relocate?
Would you not be willing to relocate?
Do you not have a driving licence?
Haben Sie keinen Führerschein?
Benötigen Sie keine Visa-Unterstützung?
N'avez-vous pas besoin d'un parrainage de visa ?
Vous n'avez pas de permis de conduire ?
¿No necesita patrocinio de visado?
Heb je geen rijbewijs?
Você não tem carteira de motorista?
Czy nie masz prawa jazdy?
Nemáte řidičský průkaz?
Non hai la patente di guida?
Behöver du inte visumsponsring?
Har du ikke førerkort?
Har du ikke kørekort?
`;
it.each(BY_DENIAL.trim().split('\n'))('a plain yes or no to "%s" can be read both ways', (label) => {
  expect(answered(label)).toBe('ask');
});

it('takes the option that says it in a sentence', () => {
  const options = ['I need sponsorship', 'I do not need sponsorship'];
  expect(answered('Do you not need sponsorship?', options)).toBe('I do not need sponsorship');
});

it.each([
  ['Yes', 'You do not require sponsorship, correct?'],
  ['Yes', 'I do not require sponsorship'],
  ['Yes', 'Is it correct that you need no sponsorship?'],
  ['No', 'Are you unwilling to relocate?'],
  ['No', 'Do you lack a driving licence?'],
  ['Yes', 'No necesito patrocinio de visado'],
])('%s: "%s" has one reading', (expected, label) => {
  expect(answered(label)).toBe(expected);
});

it.each([
  ['ask', 'Can you work without overtime?'],
  ['ask', 'Are you able to work without a car of your own?'],
  ['Yes', 'Are you without disabilities?'],
  ['Yes', 'Can you work in the US without sponsorship?'],
  ['ask', 'Can you hold a security clearance?'],
  ['ask', 'Will you hold a security clearance?'],
  ['Yes', 'Can you confirm that you hold a driving licence?'],
  ['No', 'Can you confirm that you hold a security clearance?'],
  ['Yes', 'Will you have your own car?'],
])('%s: "%s": what is not so now may come, and what one would do one can leave', (expected, label) => {
  expect(answered(label)).toBe(expected);
});
