import { expect, test } from 'vitest';
import { isLoopback, isPrivate } from '#main/http/private-address.ts';

test.each([
  'localhost',
  '127.0.0.1',
  '127.9.9.9',
  '[::1]',
  '10.0.0.8',
  '172.16.3.4',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '[fd00::1]',
  '[fe80::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:a00:1]',
  'printer.local',
])('%s is private', (host) => expect(isPrivate(host)).toBe(true));

test.each([
  'example.com',
  '8.8.8.8',
  '172.32.0.1',
  '192.169.0.1',
  '[2606:4700::1111]',
  'localhost.example.com',
])('%s is public', (host) => expect(isPrivate(host)).toBe(false));

test('only this machine is loopback', () => {
  expect(isLoopback('127.0.0.1')).toBe(true);
  expect(isLoopback('192.168.0.1')).toBe(false);
});
