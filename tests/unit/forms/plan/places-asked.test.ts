import { expect, it } from 'vitest';
import { findAnswer } from '#main/forms/plan/find-answer.ts';
import { placesAsked } from '#main/forms/plan/places-asked.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';

const now = new Date('2026-11-24T12:00:00Z');
const authorized = (question: string): AnswerInput => ({
  key: 'auth.authorized',
  question,
  value: 'Yes',
  scope: 'any',
  expiresAt: null,
});
const find = (stored: string, asked: string) =>
  findAnswer([authorized(stored)], { key: 'auth.authorized', label: asked }, 'Acme', now)?.value ?? null;

it('hears which countries a question names, whatever they are called', () => {
  expect(placesAsked('Are you authorized to work in the U.S.?')).toEqual(['US']);
  expect(placesAsked('Are you authorized to work in the US?')).toEqual(['US']);
  expect(placesAsked('Tell us about yourself')).toEqual([]);
  expect(placesAsked('Right to work in the UK or Germany?')).toEqual(['DE', 'GB']);
});

it('never takes the right to work in one country for that in another', () => {
  expect(
    find('Are you legally authorized to work in Spain?', 'Are you legally authorized to work in Germany?'),
  ).toBeNull();
  expect(
    find(
      'Are you legally authorized to work in the European Union?',
      'Are you legally authorized to work in the United States?',
    ),
  ).toBeNull();
  expect(
    find('Are you authorized to work in Spain?', 'Are you authorized to work in the country of this job?'),
  ).toBeNull();
});

it('uses the answer to the same place, and a general one', () => {
  expect(
    find('Authorised to work in the United States?', 'Are you legally authorized to work in the US?'),
  ).toBe('Yes');
  expect(find('', 'Are you legally authorized to work in Germany?')).toBe('Yes');
});

it('keeps a stored answer to exactly this question though it speaks of a permit', () => {
  const stored = { ...authorized(''), key: 'auth.sponsorship' as const, value: 'No' };
  const label = 'Do you now or will you in the future require sponsorship for a work permit?';
  expect(findAnswer([stored], { key: 'auth.sponsorship', label }, 'Acme', now)?.value).toBe('No');
});

it('takes an answer about one clearance for none about another, though nearly the same words ask', () => {
  const question = 'Do you hold an active secret clearance?';
  const stored = { ...authorized(question), key: 'custom' as const };
  const answerTo = (label: string) => findAnswer([stored], { key: 'custom', label }, 'Acme', now)?.value;
  expect(answerTo('Do you hold an active top secret clearance?')).toBeUndefined();
  expect(answerTo('Do you hold an active Secret clearance?')).toBe('Yes');
});
