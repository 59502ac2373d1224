import { expect, it } from 'vitest';
import { passphraseProblem } from '#renderer/features/settings/passphrase-problem.ts';

it('takes a passphrase of eight characters that was typed twice', () => {
  expect(passphraseProblem('seven77', 'seven77')).toBe('At least 8 characters');
  expect(passphraseProblem('eight888', 'eight88')).toBe('The two differ');
  expect(passphraseProblem('eight888', 'eight888')).toBeNull();
});
