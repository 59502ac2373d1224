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

test('a name that stands for an address which stands for all names is read, and that address itself is not', async () => {
  const guard = createAddressGuard({
    offline: false,
    baseUrls: () => ({}),
    resolve: async (name) => (name === 'both.example' ? ['198.18.0.7', '10.0.0.8'] : ['198.18.0.7']),
  });
  await guard.check(new URL('https://jobs.example/'));
  expect(guard.checked('jobs.example')).toEqual(['198.18.0.7']);
  expect(guard.isNamedInside('https://jobs.example')).toBe(false);
  for (const url of ['http://198.18.0.7/', 'https://both.example/'])
    await expect(guard.check(new URL(url))).rejects.toMatchObject({ details: { reason: 'private-address' } });
});
