import { expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const HERE = 'https://jobs.example/acme/17';
const said = (value: string, over: Partial<AnswerInput> = {}) =>
  AnswerInput.parse({ key: 'custom', question: 'Which desk do you want?', value, ...over });

function planFor(answers: AnswerInput[], over: object = {}, label = 'Which desk do you want?') {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'GB' } };
  const now = new Date('2026-11-28T12:00:00Z');
  const context = { ...{ profile, answers, company: 'Acme Ltd', posting: HERE }, countries: ['DE'], now };
  const papers = { resume: null, letter: null, letterText: '' };
  const field = fieldLike({ label, required: true, ...over });
  return planValues([field], { ...context, ...papers })[0]?.plan;
}
const filled = (answers: AnswerInput[]) => {
  const plan = planFor(answers);
  return plan?.kind === 'fill' ? plan.value : (plan?.kind ?? '');
};

it('takes what was said for this posting before the company’s, the country’s and what was said for all', () => {
  const all = [
    said('any'),
    said('country', { place: 'DE' }),
    said('company', { scope: 'ACME' }),
    said('posting', { scope: 'Acme', posting: HERE }),
  ];
  expect([4, 3, 2, 1].map((count) => filled(all.slice(0, count)))).toEqual([
    'posting',
    'company',
    'country',
    'any',
  ]);
});

it('asks where all that was said is for another posting, company or country, or no longer holds', () => {
  expect(filled([said('x', { posting: 'https://jobs.example/acme/18' })])).toBe('ask');
  expect(filled([said('x', { scope: 'Globex' })])).toBe('ask');
  expect(filled([said('x', { place: 'FR' })])).toBe('ask');
  expect(filled([said('x', { expiresAt: '2026-11-27T23:59:59.000Z' })])).toBe('ask');
});

it('uses an answer that holds until a day for the whole of that day', () => {
  expect(filled([said('x', { expiresAt: '2026-11-28' })])).toBe('x');
  expect(filled([said('x', { expiresAt: '2026-11-27' })])).toBe('ask');
});

it('never lets one country’s yes answer for another, however wide a general one is', () => {
  const nights = (value: string, place = '') =>
    said(value, { question: 'Are you willing to work nights?', ...(place && { place }) });
  const plan = planFor(
    [nights('Yes'), nights('No', 'DE')],
    { type: 'radio', options: ['Yes', 'No'] },
    'Are you able to work nights?',
  );
  expect(plan).toMatchObject({ kind: 'fill', value: 'No' });
  expect(
    planFor([nights('No', 'FR')], { type: 'radio', options: ['Yes', 'No'] }, 'Are you able to work nights?'),
  ).toMatchObject({ kind: 'ask' });
});

it('says when and to which words it was answered, and finds it by each wording', () => {
  const answer = said('By the window', {
    saidAt: '2026-10-03T09:00:00Z',
    wordings: ['Where would you like to sit?'],
  });
  expect(planFor([answer])).toMatchObject({
    reason: 'your answer of 3 October 2026 to "Which desk do you want?"',
  });
  expect(planFor([answer], {}, 'Where would you like to sit?')).toMatchObject({ value: 'By the window' });
});

it('asks before it uses what is never to be used unasked, with what was said', () => {
  const nights = said('Yes', { question: 'Are you willing to work nights?', askFirst: true });
  for (const required of [true, false])
    expect(
      planFor(
        [nights],
        { type: 'radio', options: ['Yes', 'No'], required },
        'Are you unable to work nights?',
      ),
    ).toMatchObject({ kind: 'ask', offer: { value: 'No', question: nights.question, why: 'ask-first' } });
});
