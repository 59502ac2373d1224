import { describe, expect, it } from 'vitest';
import { findAnswer, type Question } from '#main/forms/plan/find-answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

/** What a stored answer to one question gives for another. */
function found(stored: string, asked: string | Partial<Question>, key: FieldKey = 'custom'): string {
  const answer = { key, question: stored, value: 'stored', scope: 'any', expiresAt: null };
  const question = typeof asked === 'string' ? { label: asked } : { label: '', ...asked };
  return findAnswer([answer], { key, ...question }, { home: 'DE', posting: [] })?.value ?? '';
}

describe('what was said before', () => {
  it.each([
    ['Do you prefer Python to Java?', 'Do you prefer Java to Python?'],
    ['3 years of Java and 5 of Python?', '5 years of Java and 3 of Python?'],
    ['Years of experience: 3 Java, 5 Python', 'Years of experience: 5 Java, 3 Python'],
    ['Did your manager report to you?', 'Did you report to your manager?'],
    ['Rate your skill: A', 'Rate your skill: I'],
    ['How many years of experience do you have with Python?', 'Do you have years of experience with Python?'],
    ['Bevorzugen Sie Java gegenüber Python?', 'Bevorzugen Sie Python gegenüber Java?'],
  ])('to "%s" is no answer to "%s"', (stored, asked) => {
    expect(found(stored, asked)).toBe('');
    expect(found(stored, stored)).toBe('stored');
  });

  it.each([
    ['How many years of experience do you have with Python?', 'Years of experience with Python'],
    ['Haben Sie Erfahrung mit SAP?', 'Haben Sie Erfahrung mit SAP ?'],
  ])('to "%s" answers "%s"', (stored, asked) => {
    expect(found(stored, asked)).toBe('stored');
  });

  it('agrees to nothing that its words do not name', () => {
    expect(found('I agree', 'I agree', 'consent.other')).toBe('');
    const label = 'I have read the privacy policy of Acme';
    expect(found(label, label, 'consent.privacy')).toBe('stored');
    const beside = { label, about: `${label} and that my data is sold` };
    expect(found(label, beside, 'consent.privacy')).toBe('');
  });
});

it('answers nothing of a job or a school in a few words that were said of something else', () => {
  const titled = { key: 'custom' as const, question: 'Title', value: 'Ms', scope: 'any', expiresAt: null };
  const starts = {
    ...titled,
    key: 'availability.start' as const,
    question: 'Start date',
    value: '2027-02-15',
  };
  const where = { home: 'GB', posting: [] };
  expect(findAnswer([titled], { key: 'work.title', label: 'Title' }, where)).toBeNull();
  expect(findAnswer([starts], { key: 'education.start', label: 'Start date' }, where)).toBeNull();
  expect(findAnswer([titled], { key: 'custom', label: 'Title' }, where)?.value).toBe('Ms');
  expect(findAnswer([starts], { key: 'availability.start', label: 'Start date' }, where)?.value).toBe(
    '2027-02-15',
  );
});
