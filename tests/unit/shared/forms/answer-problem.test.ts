import { describe, expect, it } from 'vitest';
import type { FieldLimits } from '#shared/domain/field-limits.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';

const number = (value: string, limits: FieldLimits = {}) =>
  answerProblem({ key: 'custom', type: 'number', limits }, value);
const text = (value: string, limits: FieldLimits) =>
  answerProblem({ key: 'custom', type: 'text', limits }, value);

describe('what the box of a page would not take', () => {
  it('says the bounds of a number', () => {
    expect(number('-3', { min: '0' })).toBe('The form takes 0 or more');
    expect(number('41', { max: '40' })).toBe('The form takes 40 at most');
    expect(number('0', { min: '1', max: '5' })).toBe('The form takes 1 to 5');
    expect(number('3', { min: '1', max: '5' })).toBe('');
    expect(number('', { min: '1' })).toBe('');
  });

  it('counts in the steps that the box says, and in any where none was read', () => {
    expect(number('2.5', { step: '1' })).toBe('This takes whole numbers only');
    expect(number('2.5')).toBe('');
    expect(number('2.5', { min: '1' })).toBe('');
    expect(number('2.5', { step: 'any' })).toBe('');
    expect(number('2,5', { step: '0.5' })).toBe('');
    expect(number('0.3', { step: '0.1' })).toBe('');
    expect(number('2.6', { step: '0.5' })).toBe('This goes in steps of 0.5, such as 2.5 or 3');
    expect(number('8', { min: '2', step: '5' })).toBe('This goes in steps of 5, such as 7 or 12');
    expect(number('four')).toMatch(/one number/);
    expect(number('3 to 5')).toMatch(/one number/);
  });

  it('judges what becomes of an answer in the box', () => {
    const limits = { min: '20000', max: '90000', step: '1000' };
    for (const said of ['65k', '65,000 EUR', '65.000 €', '65 000', '65000'])
      expect(answerProblem({ key: 'salary.expected', type: 'number', limits }, said)).toBe('');
    expect(answerProblem({ key: 'salary.expected', type: 'number', limits }, '95k')).toMatch(
      /20000 to 90000/,
    );
    expect(number('60,000', { max: '100' })).toBe('The form takes 100 at most');
    expect(number('7 years', { min: '0' })).toBe('');
    expect(answerProblem({ key: 'work.start', type: 'number' }, '2024-05')).toBe('');
    expect(text('  AB-12 ', { pattern: '[A-Z]{2}-\\d{2}' })).toBe('');
    expect(text('a\nb', { pattern: 'a, b' })).toBe('');
  });

  it('leaves a phone number to the forms in which it is put in', () => {
    const limits = { pattern: '\\d{10}', maxLength: 10 };
    for (const type of ['tel', 'number', 'text'] as const)
      expect(answerProblem({ key: 'phone', type, limits }, '+49 30 901820')).toBe('');
  });

  it('says the bounds of a day as people write days', () => {
    const day = (value: string) =>
      answerProblem({ key: 'custom', type: 'date', limits: { min: '2026-12-03', max: '2027-02-28' } }, value);
    expect(day('2026-12-02')).toBe('The form takes Thu 3 Dec 2026 to Sun 28 Feb 2027');
    expect(day('2027-02-28')).toBe('');
  });

  it('says how long a text may be', () => {
    expect(text('abcdef', { maxLength: 5 })).toBe('6 characters are too long for the form; at most 5');
    expect(text('abc', { minLength: 4 })).toBe('3 characters are too short for the form; at least 4');
    expect(answerProblem({ key: 'custom', type: 'textarea', limits: { maxLength: 5 } }, 'abcde')).toBe('');
  });

  it('says in the words of the page how a text is to be written', () => {
    const limits = { pattern: '[A-Z]{2}-\\d{2}', patternWords: 'two letters, a dash, two figures' };
    expect(text('ab12', limits)).toBe(
      'The form wants this written in another way: two letters, a dash, two figures',
    );
    expect(text('AB-12', limits)).toBe('');
    expect(text('x AB-12 y', { pattern: limits.pattern })).toBe('The form wants this written in another way');
  });

  it('knows what is no web address and no mail address', () => {
    expect(answerProblem({ key: 'custom', type: 'url' }, 'example dot com')).toMatch(/no web address/);
    expect(answerProblem({ key: 'custom', type: 'url' }, 'https://example.com/a')).toBe('');
    expect(answerProblem({ key: 'custom', type: 'url' }, 'example.com/me')).toBe('');
    expect(answerProblem({ key: 'custom', type: 'email' }, 'somebody')).toMatch(/no e-mail address/);
  });
});
