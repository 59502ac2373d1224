import { expect, test } from 'vitest';
import { problemOf } from '#renderer/lib/problem.ts';
import { ValidationError } from '#shared/errors/index.ts';

test('what the window itself refused is said in its own words, and a bug never is', () => {
  expect(problemOf(new ValidationError('“a.bin” has 9 MB.')).message).toBe('“a.bin” has 9 MB.');
  expect(problemOf(new TypeError('x is not a function')).message).toMatch(/Nothing was lost/);
});
