import { expect, it } from 'vitest';
import { placesAsked } from '#main/forms/plan/places-asked.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const authorized = (question: string, over: Partial<AnswerInput> = {}): AnswerInput => ({
  key: 'auth.authorized',
  question,
  value: 'Yes',
  scope: 'any',
  expiresAt: null,
  ...over,
});
/** What a person in Spain gives as an answer to a form of a job in these countries; null where they are asked. */
function answer(stored: AnswerInput, label: string, countries: readonly string[] = []): string | null {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'ES' } };
  const context = { profile, answers: [stored], company: 'Acme', countries, resume: null, letter: null };
  const field = fieldLike({
    key: stored.key,
    label,
    type: 'radio',
    required: true,
    options: ['Yes', 'No'],
  });
  const plan = planValues([field], { ...context, letterText: '', now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : null;
}

it('hears which countries a question names, whatever they are called', () => {
  expect(placesAsked('Are you authorized to work in the U.S.?')).toEqual(['US']);
  expect(placesAsked('Are you authorized to work in the US?')).toEqual(['US']);
  expect(placesAsked('Tell us about yourself')).toEqual([]);
  expect(placesAsked('How Did You Hear About Us?')).toEqual([]);
  expect(placesAsked('Are You Authorized To Work In The Us?')).toEqual(['US']);
  expect(placesAsked('HOW DID YOU HEAR ABOUT US?')).toEqual([]);
  expect(placesAsked('ARE YOU AUTHORIZED TO WORK IN THE US?')).toEqual(['US']);
  expect(placesAsked('Right to work in the UK or Germany?')).toEqual(['DE', 'GB']);
});

it('never takes the right to work in one country for that in another', () => {
  const spain = authorized('Are you legally authorized to work in Spain?');
  expect(answer(spain, 'Are you legally authorized to work in Germany?')).toBeNull();
  expect(answer(spain, 'Are you legally authorized to work in the European Union?')).toBeNull();
  expect(answer(spain, 'Are you authorized to work in the country of this job?')).toBeNull();
  expect(answer(authorized(''), 'Are you legally authorized to work in Germany?')).toBeNull();
});

it('uses the answer to the same place, in other words', () => {
  const states = authorized('Authorised to work in the United States?');
  expect(answer(states, 'Are you legally authorized to work in the US?')).toBe('Yes');
});

it('takes a question that names no place to be about the country of the job, else of the address', () => {
  const home = authorized('Are you legally authorized to work in the country where you live?');
  expect(answer(home, 'Are you legally authorized to work?')).toBe('Yes');
  expect(answer(home, 'Are you legally authorized to work in Spain?')).toBe('Yes');
  expect(answer(home, 'Are you legally authorized to work?', ['ES'])).toBe('Yes');
  expect(answer(home, 'Are you legally authorized to work?', ['DE'])).toBeNull();
  expect(answer(home, 'Are you legally authorized to work?', ['ES', 'DE'])).toBeNull();
  expect(answer(home, 'Are you authorized to work in the country of this job?', ['ES'])).toBe('Yes');
});

it('sends an answer given about one country to no job in another, though the words are the same', () => {
  const question = 'Are you legally authorized to work in the country of this job?';
  const given = authorized(question, { place: 'DE' });
  expect(answer(given, question, ['DE'])).toBe('Yes');
  expect(answer(given, question, ['FR'])).toBeNull();
  expect(answer(given, question)).toBeNull();
  const odd = authorized('Status of your work eligibility papers', { place: 'DE' });
  expect(answer(odd, odd.question, ['DE'])).toBe('Yes');
  expect(answer(odd, odd.question, ['FR'])).toBeNull();
});

it('keeps an answer about one town to that town', () => {
  const question = 'Are you willing to relocate to Rotterdam?';
  const stored = authorized(question, { key: 'relocation' });
  expect(answer(stored, question, ['NL'])).toBe('Yes');
  expect(answer(stored, 'Are you willing to relocate?')).toBeNull();
  expect(answer(stored, 'Are you willing to relocate to Madrid?')).toBeNull();
});

it('keeps a stored answer to exactly this question though it speaks of a permit', () => {
  const stored = authorized('', { key: 'auth.sponsorship', value: 'No' });
  expect(answer(stored, 'Do you now or will you in the future require sponsorship for a work permit?')).toBe(
    'No',
  );
});

it('takes an answer about one clearance for none about another, though nearly the same words ask', () => {
  const stored = authorized('Do you hold an active secret clearance?', { key: 'custom' });
  expect(answer(stored, 'Do you hold an active top secret clearance?')).toBeNull();
  expect(answer(stored, 'Do you hold an active Secret clearance?')).toBe('Yes');
});

it('asks where two answers contradict each other, and takes the company’s own first', () => {
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'ES' } };
  const question = 'Are you willing to relocate?';
  const answers = [
    authorized(question, { key: 'relocation', value: 'Yes' }),
    authorized('Would you relocate?', { key: 'relocation', value: 'No' }),
  ];
  const field = fieldLike({
    label: 'Can you relocate?',
    type: 'radio',
    required: true,
    options: ['Yes', 'No'],
  });
  const planned = (given: AnswerInput[]) =>
    planValues([field], {
      profile,
      answers: given,
      company: 'Acme',
      resume: null,
      letter: null,
      letterText: '',
      now: new Date('2026-11-24'),
    })[0]?.plan;
  expect(planned(answers)?.kind).toBe('ask');
  const own = authorized(question, { key: 'relocation', value: 'No', scope: 'Acme' });
  expect(planned([answers[0] as AnswerInput, own])).toMatchObject({ value: 'No' });
});
