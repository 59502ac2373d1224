import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { fieldOf, problemOf, reasonOf } from '#renderer/lib/problem.ts';
import { ValidationError } from '#shared/errors/index.ts';

test('what the window itself refused is said in its own words, and a bug never is', () => {
  expect(problemOf(new ValidationError('“a.bin” has 9 MB.')).message).toBe('“a.bin” has 9 MB.');
  expect(problemOf(new TypeError('x is not a function')).message).toMatch(/Nothing was lost/);
});

test('the field that was refused is found, and none where the failure names none', () => {
  const data = { error: true, code: 'VALIDATION_ERROR', message: 'm', details: { path: 'note' } };
  expect(fieldOf(new ORPCError('BAD_REQUEST', { data }))).toBe('note');
  expect(fieldOf(new ORPCError('BAD_REQUEST', { data: { ...data, details: {} } }))).toBeNull();
  expect(fieldOf(new TypeError('x'))).toBeNull();
});

test('the cause that a failure names is found, and none where it names none', () => {
  const data = { error: true, code: 'VALIDATION_ERROR', message: 'm', details: { reason: 'no-text' } };
  expect(reasonOf(new ORPCError('BAD_REQUEST', { data }))).toBe('no-text');
  expect(reasonOf(new ORPCError('BAD_REQUEST', { data: { ...data, details: {} } }))).toBeNull();
  expect(reasonOf(new TypeError('x'))).toBeNull();
});
