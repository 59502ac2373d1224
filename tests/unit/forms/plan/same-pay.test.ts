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
