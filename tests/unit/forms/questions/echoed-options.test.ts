import { expect, it } from 'vitest';
import { answerByFacts } from '#main/forms/questions/answer-by-facts.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const answers = [
  [
    'auth.sponsorship',
    'Will you now or in the future require sponsorship to work in the United States?',
    'No',
  ],
  ['auth.authorized', 'Are you legally authorized to work in the United States?', 'Yes'],
].map(([key, question, value]) => AnswerInput.parse({ key, question, value, scope: 'any', expiresAt: null }));

it.each([
  ['Will you require visa sponsorship?', ['Yes, I will', 'No, I will not'], 'No, I will not'],
  ['Will you require visa sponsorship?', ["Yes - I'll need it later", "No, I won't"], "No, I won't"],
  ['Visa sponsorship', ['No sponsorship required', 'Sponsorship required'], 'No sponsorship required'],
  [
    'US visa sponsorship',
    ['Yes - I will need sponsorship', 'No - I will not need sponsorship'],
    'No - I will not need sponsorship',
  ],
  ['Are you authorized to work in the US?', ['Yes, I am', "No, I'm not"], 'Yes, I am'],
  ['Are you authorized to work in the US?', ['Yes, I am not', 'No, I am'], undefined],
])('%s %j: %s', (label, options, chosen) => {
  const field = fieldLike({ label, type: 'radio', options, required: true });
  expect(answerByFacts(field, answers, { home: 'US', posting: [] })?.value).toBe(chosen);
});
