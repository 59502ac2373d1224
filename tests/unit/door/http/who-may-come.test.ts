import { expect, test } from 'vitest';
import { turnAway } from '#main/door/http/who-may-come.ts';

const visitors = { port: () => 8765, allowed: () => ['http://localhost:3000'] };
const come = (host?: string, origin?: string, site?: string) =>
  turnAway({ host, origin, site }, visitors)?.status ?? 'in';

test('a program on this machine comes in', () => {
  for (const host of ['127.0.0.1:8765', 'localhost:8765', 'LOCALHOST:8765', '[::1]:8765'])
    expect(come(host)).toBe('in');
});

test('a name that was bent to lead here does not', () => {
  for (const host of [
    undefined,
    '',
    'evil.example',
    'evil.example:8765',
    'localhost.evil.example:8765',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:8765.evil.example',
    '0.0.0.0:8765',
    'user@127.0.0.1:8765',
  ])
    expect(come(host)).toBe(421);
});

test('web pages stay out, but those that were let in and our own', () => {
  const here = '127.0.0.1:8765';
  for (const origin of [
    'https://evil.example',
    'null',
    'http://localhost:3001',
    'http://127.0.0.1:9999',
    'http://localhost:3000.evil.example',
    'file://',
    'app://jobai',
  ])
    expect(come(here, origin)).toBe(403);
  expect(come(here, 'http://localhost:3000', 'same-site')).toBe('in');
  expect(come(here, 'http://127.0.0.1:8765', 'same-origin')).toBe('in');
  expect(come(here, undefined, 'cross-site')).toBe(403);
  expect(come(here, undefined, 'same-site')).toBe(403);
  expect(come(here, undefined, 'none')).toBe('in');
});
