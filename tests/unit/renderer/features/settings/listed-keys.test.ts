import { expect, test } from 'vitest';
import { listedKeys } from '#renderer/features/settings/listed-keys.ts';

const key = (name: string) => ({ name, label: name, set: true, last4: '1234', readOnly: false });

test('the key of a removed server can still be seen and removed; that of a kept one stands with its server', () => {
  const secrets = ['GROQ_API_KEY', 'SERVER_API_KEY_kept', 'SERVER_API_KEY_gone'].map(key);
  const servers = [{ id: 'kept', name: 'Mine', baseUrl: 'http://localhost:1/v1', model: 'm' }];
  expect(listedKeys(secrets, servers).map(({ name, label }) => [name, label])).toEqual([
    ['GROQ_API_KEY', 'GROQ_API_KEY'],
    ['SERVER_API_KEY_gone', 'A server that you removed'],
  ]);
});
