import { expect, test, vi } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import {
  createInsideCheck,
  createPageAddressCheck,
  openChecked,
} from '#main/compose/browsing/page-address.ts';

const inside = new Map([
  ['router.example', ['192.168.1.1']],
  ['both.example', ['93.184.216.34', '10.0.0.7']],
  ['jobs.example', ['93.184.216.34']],
  ['stand-in.example', ['198.18.0.7']],
]);
const check = createPageAddressCheck({
  isNamed: ({ host }) => host === '10.0.0.5:8080',
  resolve: async (name) => {
    const found = inside.get(name);
    if (found === undefined) throw new Error('ENOTFOUND');
    return found;
  },
});

test.each([
  'file:///etc/passwd',
  'FILE:///C:/Users/me/secret.html',
  'view-source:file:///etc/passwd',
  'chrome://settings',
  'javascript:alert(1)',
  'data:text/html,<form>',
  'no address',
])('a posting can not have %s opened', async (address) => {
  await expect(check(address)).rejects.toThrow(/is no page on the web.*was not opened.*enter the address/);
});

test.each([
  'http://127.0.0.1:8080/apply',
  'http://2130706433/',
  'http://192.168.1.1/admin',
  'http://[::1]/',
  'https://printer.local/',
  'https://router.example/apply',
  'https://both.example/apply',
  'http://10.0.0.5:9999/',
  'http://198.18.0.7/',
])('a posting can not have %s opened, which is no web', async (address) => {
  await expect(check(address)).rejects.toThrow(/on this machine or its own network/);
});

test('what is on the web, what the user named, and what nobody knows is opened', async () => {
  const named = 'http://10.0.0.5:8080/1';
  for (const address of [
    named,
    'https://jobs.example/1',
    'https://stand-in.example/',
    'https://unknown.example/',
  ])
    await expect(check(address)).resolves.toBeUndefined();
});

test.each([
  { from: 'https://jobs.example/1', to: 'http://192.168.1.1/admin', named: false, opened: false },
  { from: 'https://jobs.example/1', to: 'http://192.168.1.1/admin', named: true, opened: false },
  { from: 'https://jobs.example/1', to: 'https://jobs.example/2', named: false, opened: true },
  { from: 'http://192.168.1.1/1', to: 'http://192.168.1.1/2', named: true, opened: true },
  { from: 'file:///home/me/form.html', to: 'file:///home/me/form.html', named: true, opened: true },
])('what leads from $from to $to at once, named: $named, is gone on with: $opened', async (way) => {
  const close = vi.fn(async () => undefined);
  const tab = { page: { url: () => way.to }, close };
  const open = openChecked(async () => tab as unknown as BrowserPage, check);
  const opening = open(way.from, { label: 'a test', signal: new AbortController().signal, named: way.named });
  if (way.opened) await expect(opening).resolves.toBe(tab);
  else await expect(opening).rejects.toThrow(/on this machine or its own network/);
  expect(close).toHaveBeenCalledTimes(way.opened ? 0 : 1);
});

test('a name whose address stands for all names is not of the own network, and that address is', async () => {
  const isInside = createInsideCheck(async (name) => inside.get(name) ?? []);
  expect(await isInside('https://stand-in.example/')).toBe(false);
  expect(await isInside('https://router.example/')).toBe(true);
  expect(await isInside('http://198.18.0.7/')).toBe(true);
  expect(await isInside('http://198.18.0.7/', 'server')).toBe(false);
  expect(await isInside('http://[fd00::7]/', 'server')).toBe(true);
});
