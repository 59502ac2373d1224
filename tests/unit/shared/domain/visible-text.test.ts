import { expect, test } from 'vitest';
import { visibleIn, visibleText } from '#shared/domain/visible-text.ts';

test.each([
  ['an override of the direction', 'pay\u202e0001\u202c EUR', 'pay0001 EUR'],
  ['a space without width', 'Sub\u200bmit', 'Submit'],
  ['a joiner that joins nothing', 'Ne\u200dxt\u200c', 'Next'],
  ['a joiner at the beginning', '\u200dNext', 'Next'],
  ['a soft hyphen', 'con\u00adsent', 'consent'],
  ['an isolate', '\u2066Acme\u2069', 'Acme'],
  ['a control', 'Acme\u0007\u001b[31m\u0000', 'Acme[31m'],
  ['hidden tags', `Acme${String.fromCodePoint(0xe0041, 0xe0042)}`, 'Acme'],
])('%s is taken out', (_what, text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

test.each([
  ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Hindi', '\u0915\u094d\u200d\u0937'],
  ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['lines and columns', 'one\ttwo\r\nthree\n'],
  ['accents and dashes', 'Zoë – Łódź, 東京'],
])('%s stays as it is written', (_what, text) => {
  expect(visibleText(text)).toBe(text);
});

test('every text in a value is seen to, and nothing else is changed', () => {
  const value = { name: 'A\u202eB', list: ['\u200bx', 1, null, true], deep: { none: undefined } };
  expect(visibleIn(value)).toEqual({ name: 'AB', list: ['x', 1, null, true], deep: { none: undefined } });
});
