import { describe, expect, it } from 'vitest';
import type { FieldLimits } from '#shared/domain/field-limits.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';

const number = (value: string, limits: FieldLimits = {}) => answerProblem({ type: 'number', limits }, value);
const text = (value: string, limits: FieldLimits) => answerProblem({ type: 'text', limits }, value);

describe('what the box of a page would not take', () => {
  it('says the bounds of a number', () => {
    expect(number('-3', { min: '0' })).toBe('The form takes 0 or more');
    expect(number('41', { max: '40' })).toBe('The form takes 40 at most');
    expect(number('0', { min: '1', max: '5' })).toBe('The form takes 1 to 5');
    expect(number('3', { min: '1', max: '5' })).toBe('');
    expect(number('', { min: '1' })).toBe('');
  });

  it('counts in whole numbers unless the box says otherwise', () => {
    expect(number('2.5')).toBe('This takes whole numbers only');
    expect(number('2.5', { step: 'any' })).toBe('');
    expect(number('2,5', { step: '0.5' })).toBe('');
    expect(number('0.3', { step: '0.1' })).toBe('');
    expect(number('2.6', { step: '0.5' })).toBe('This goes in steps of 0.5, such as 2.5 or 3');
    expect(number('8', { min: '2', step: '5' })).toBe('This goes in steps of 5, such as 7 or 12');
    expect(number('four')).toMatch(/a number alone/);
  });

  it('says the bounds of a day as people write days', () => {
    const day = (value: string) =>
      answerProblem({ type: 'date', limits: { min: '2026-12-03', max: '2027-02-28' } }, value);
    expect(day('2026-12-02')).toBe('The form takes Thu 3 Dec 2026 to Sun 28 Feb 2027');
    expect(day('2027-02-28')).toBe('');
  });

  it('says how long a text may be', () => {
    expect(text('abcdef', { maxLength: 5 })).toBe('6 characters are too long for the form; at most 5');
    expect(text('abc', { minLength: 4 })).toBe('3 characters are too short for the form; at least 4');
    expect(answerProblem({ type: 'textarea', limits: { maxLength: 5 } }, 'abcde')).toBe('');
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
    expect(answerProblem({ type: 'url' }, 'example dot com')).toMatch(/no web address/);
    expect(answerProblem({ type: 'url' }, 'https://example.com/a')).toBe('');
    expect(answerProblem({ type: 'email' }, 'somebody')).toMatch(/no e-mail address/);
  });
});
