import { expect, it } from 'vitest';
import { originOf, shownValue, troubleOf } from '#renderer/features/needs-you/form-review/shown-value.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

const outcome = (over: Partial<FieldOutcome>): FieldOutcome => ({
  ...{ id: 'a', label: 'A', key: 'custom', type: 'text', required: false, status: 'filled' },
  ...{ value: '', readBack: null, source: null, reason: '' },
  ...over,
});

it('shows what the page put in by itself, and says so, so that it can be changed', () => {
  const ticked = outcome({ type: 'checkbox', status: 'left-to-user', readBack: 'Yes', reason: 'optional' });
  expect(shownValue(ticked)).toBe('Yes');
  expect(troubleOf(ticked)).toBe('The page put this in by itself. Change it if it is wrong.');
});

it('shows what was meant, a file by its own name alone, and nothing of what failed', () => {
  expect(shownValue(outcome({ value: 'x', readBack: 'X' }))).toBe('x');
  expect(shownValue(outcome({ type: 'file', readBack: 'C:\\fakepath\\cv.pdf' }))).toBe('');
  expect(shownValue(outcome({ status: 'failed', readBack: 'half' }))).toBe('');
});

it('says what is missing, what did not take, and what the page shows instead', () => {
  expect(troubleOf(outcome({ required: true }))).toBe('Required and still empty.');
  expect(troubleOf(outcome({ status: 'failed' }))).toBe('The page did not take this value.');
  expect(troubleOf(outcome({ value: 'x', readBack: 'y' }))).toBe('The page shows: y');
  expect(troubleOf(outcome({ value: 'x', readBack: 'x' }))).toBeNull();
});

it('says of a stored answer when it was given and to which question', () => {
  const reason = 'your answer of 3 October 2026 to "Notice period"';
  expect(originOf(outcome({ source: 'answer', reason }))).toBe(`from ${reason}`);
  expect(originOf(outcome({ source: 'profile', reason: 'your profile' }))).toBeNull();
});
