import { expect, test } from 'vitest';
import { createAddressGuard } from '#main/http/address-guard.ts';

test('what a name may be connected to at one port says nothing of another', async () => {
  const answers = [['203.0.113.7'], ['10.0.0.8']];
  const guard = createAddressGuard({
    offline: false,
    baseUrls: () => ({}),
    resolve: async () => answers.shift() ?? [],
  });
  guard.name('https://jobs.example:8443/');
  await guard.check(new URL('https://jobs.example/'));
  await guard.check(new URL('https://jobs.example:8443/'));
  expect(guard.checked('jobs.example')).toEqual(['203.0.113.7']);
  expect(guard.checked('jobs.example:8443')).toEqual(['10.0.0.8']);
});
