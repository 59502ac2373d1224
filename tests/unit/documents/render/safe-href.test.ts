import { expect, test } from 'vitest';
import { safeHref } from '#main/documents/render/safe-href.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://A.example', 'https://A.example'],
  ['https://a.example/caf%C3%A9/?v=a&t=10s#part', 'https://a.example/caf%C3%A9/?v=a&t=10s#part'],
  ['https://a.example/~name', 'https://a.example/~name'],
  ['https://a.example/café', 'https://a.example/caf%C3%A9'],
  ['github.com/jane', 'https://github.com/jane'],
  ['mailto:jane@example.org', 'mailto:jane@example.org'],
  [
    'mailto:jane@παράδειγμα.gr',
    'mailto:jane@%CF%80%CE%B1%CF%81%CE%AC%CE%B4%CE%B5%CE%B9%CE%B3%CE%BC%CE%B1.gr',
  ],
  ['tel:+49301', 'tel:+49301'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['two words', null],
  ['mailto:', null],
  ['', null],
])('%s', (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test('takes half a sign of an address for one that can not be read, and does not break off', () => {
  expect(safeHref(`mailto:ada@ex${'\ud83d'}mple.org`)).toBe('mailto:ada@ex%EF%BF%BDmple.org');
});
