import { expect, it } from 'vitest';
import { findAnswer } from '#main/forms/plan/find-answer.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';

const stored = (question: string, value: string): AnswerInput => ({
  key: 'salary.expected',
  question,
  value,
  scope: 'any',
  expiresAt: null,
});

it.each([
  ['What are your salary expectations?', '65000', 'What is your desired hourly rate?', false],
  ['Desired hourly rate', '45', 'What is your desired hourly rate?', true],
  ['Desired hourly rate', '45', 'What is your desired annual salary?', false],
  ['What are your salary expectations?', '65,000 EUR', 'Desired annual salary (USD)?', false],
  ['What are your salary expectations?', '65,000 EUR', 'Gehaltsvorstellung (EUR pro Jahr)', true],
  ['What are your salary expectations?', '65000', 'What is your desired pay?', true],
  ['What are your salary expectations?', '65000', 'Desired annual salary (USD)', false],
  ['Expected salary (GBP per year)', '42000', 'Expected annual bonus in GBP', false],
  ['Salary expectations (EUR per month)', '5000', 'What are your salary expectations (EUR per year)?', false],
])('%s %s, asked "%s": %s', (question, value, asked, used) => {
  const found = findAnswer(
    [stored(question, value)],
    { key: 'salary.expected', label: asked },
    { home: 'DE', posting: [] },
  );
  expect(found?.value ?? null).toBe(used ? value : null);
});

it.each([
  ['Desired hourly rate', '45', false, false],
  ['Desired hourly rate', '45', true, false],
  ['Desired pay', '5,000 EUR per month', true, false],
  ['Desired pay', '5,000 EUR per month', false, true],
  ['Desired pay', '60,000 EUR', true, true],
  ['Expected salary (in k€)', '65', true, false],
  ['Expected salary (in k€)', '65k EUR', true, true],
])('%s %s, asked for a pay of no period (number alone: %s): %s', (question, value, bareNumber, used) => {
  const found = findAnswer(
    [stored(question, value)],
    { key: 'salary.expected', label: 'What are your salary expectations?', bareNumber },
    { home: 'DE', posting: [] },
  );
  expect(found?.value ?? null).toBe(used ? value : null);
});

it.each([
  ['Expected salary', '65,000 EUR', true, false],
  ['Expected salary', '65,000 EUR', false, true],
  ['Expected salary (in k€)', '65', true, true],
  ['Expected salary', '65', false, false],
])('%s %s, asked in thousands (number alone: %s): %s', (question, value, bareNumber, used) => {
  const found = findAnswer(
    [stored(question, value)],
    { key: 'salary.expected', label: 'Expected salary (in k€)', bareNumber },
    { home: 'DE', posting: [] },
  );
  expect(found?.value ?? null).toBe(used ? value : null);
});

it.each([
  ['DE', '85000', 'Expected salary', false, ['GB'], false],
  ['DE', '85000', 'Expected salary', false, ['DE'], true],
  ['DE', '85000', 'Expected salary', true, ['GB'], false],
  ['DE', '85,000 EUR', 'Expected salary', false, ['GB'], true],
  ['DE', '85,000 EUR', 'Expected salary', true, ['GB'], false],
  ['US', '$85,000', 'Expected salary ($)', false, ['US'], true],
  ['US', '$85,000', 'Expected salary ($)', false, [], true],
  ['US', '$85,000', 'Expected salary ($)', false, ['CA'], false],
  ['US', '$85,000', 'Expected salary', false, ['AU'], false],
  ['US', '$85,000', 'Expected salary', false, ['US', 'CA'], false],
  ['US', '$85,000', 'Expected salary', false, ['DE'], true],
  ['US', '85,000 USD', 'Expected salary', false, ['CA'], true],
  ['US', '85,000 USD', 'Expected salary (US$)', true, ['CA'], true],
  ['NO', '700 000 kr', 'Lønnskrav (kr)', false, ['SE'], false],
  ['NO', '700 000 kr', 'Lønnskrav (kr)', false, ['NO'], true],
  ['JP', '¥8,000,000', 'Expected salary (¥)', false, ['CN'], false],
])(
  'of somebody in %s, %s, asked "%s" (number alone: %s) for a job in %j: %s',
  (home, value, label, bareNumber, posting, used) => {
    const question = { key: 'salary.expected', label, bareNumber } as const;
    const found = findAnswer([stored('Expected salary', value)], question, { home, posting });
    expect(found?.value ?? null).toBe(used ? value : null);
  },
);

it('takes what was given for a country, or for this very posting, in the money of that country', () => {
  const question = { key: 'salary.expected', label: 'Expected salary', bareNumber: true } as const;
  const found = (over: Partial<AnswerInput>, posting: string[]) =>
    findAnswer([{ ...stored('Expected salary', '60000'), ...over }], question, { home: 'DE', posting });
  expect(found({ place: 'GB' }, ['GB'])).not.toBeNull();
  expect(found({ place: 'GB' }, ['DE'])).toBeNull();
  expect(found({ posting: 'https://a.example/1' }, ['GB'])).not.toBeNull();
});
