import { expect, test } from 'vitest';
import { isLoopback, isPrivate, leadsInside } from '#main/http/private-address.ts';

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
  '[64:ff9b::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::c0a8:101]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:c0a8:101::1]',
  '[fec0::1]',
  '[::7f00:1]',
  '[::10.0.0.1]',
  '[::]',
  '[::ffff:0:7f00:1]',
  '[2001::1]',
  '[100::1]',
  '[ff02::1]',
  '[fe80::1%25eth0]',
  'fe80::1%eth0',
  '198.18.0.1',
  '198.19.255.255',
  '192.0.0.1',
  '192.88.99.1',
  '240.0.0.1',
  '255.255.255.255',
])('%s is private', (host) => expect(isPrivate(host)).toBe(true));

test.each([
  'example.com',
  '8.8.8.8',
  '172.32.0.1',
  '192.169.0.1',
  '[2606:4700::1111]',
  '[2a00:1450:4001:82a::200e]',
  '[64:ff9b::808:808]',
  '[2002:808:808::1]',
  '[::ffff:8.8.8.8]',
  '[2001:4860:4860::8888]',
  '198.20.0.1',
  '192.0.1.1',
  '100.128.0.1',
  '223.255.255.255',
  'localhost.example.com',
])('%s is public', (host) => expect(isPrivate(host)).toBe(false));

test('only this machine is loopback', () => {
  expect(isLoopback('127.0.0.1')).toBe(true);
  expect(isLoopback('192.168.0.1')).toBe(false);
});

test.each(['198.18.0.1', '198.19.255.255', '::ffff:198.18.0.7', '64:ff9b::c612:7'])(
  '%s stands for any name where a name server answers with it, and is private where it is written out',
  (address) => {
    expect(isPrivate(address)).toBe(true);
    expect(leadsInside(address)).toBe(false);
  },
);

test.each([
  '127.0.0.1',
  '10.0.0.8',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  'fe80::1%eth0',
])('a name that stands for %s leads inside', (address) => expect(leadsInside(address)).toBe(true));
