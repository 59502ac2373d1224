import { expect, test } from 'vitest';
import { providerState } from '#renderer/features/settings/provider-state.ts';
import { providerOf } from './provider-of.ts';

test('a key that is missing is told apart from one in a locked file', () => {
  const missing = providerOf({ keySet: false, problem: 'No key is set.' });
  expect(providerState(missing, false)).toBe('No key is set.');
  expect(providerState(missing, true)).toBe('Your keys are locked.');
  expect(providerState({ ...missing, enabled: false, problem: 'Switched off.' }, true)).toBe('Switched off.');
  const server = providerOf({ provider: 'openai-compatible', keySet: false });
  expect(providerState(server, true)).toBe('It has no model yet.');
});
