import { expect, test } from 'vitest';
import { applicationId } from '#main/db/application-id.ts';

test('the same job of the same profile has one id on all machines, and no other has it', () => {
  expect(applicationId('p', 'j')).toBe(applicationId('p', 'j'));
  expect(new Set([applicationId('p', 'j'), applicationId('q', 'j'), applicationId('p', 'k')]).size).toBe(3);
});
