import { expect, test } from 'vitest';
import { areTwoPeople } from '#shared/domain/same-job/same-person.ts';

const person = (full: string, email = '', phone = '') => ({ name: { full }, email, phone });

test.each([
  [person('Mara Lindqvist', 'mara@exmaple.org'), person('Mara Lindqvist', 'mara@example.org')],
  [person('Mara Lindqvist'), person('M. Lindqvist')],
  [person('Mara Lindqvist'), person('Mara Sofia Lindqvist')],
  [person('Mara Lindqvist', 'mara@example.org'), person('Mara Berg', 'mara@example.org')],
  [person('Mara Lindqvist', '', '+46 70 123 45 67'), person('Mara Berg', '', '070-123 45 67')],
  [person(''), person('Mara Lindqvist')],
])('%j and %j may be one person', (one, other) => {
  expect(areTwoPeople(one, other)).toBe(false);
});

test('two names with nothing in common are two people', () => {
  expect(areTwoPeople(person('Mara Lindqvist', 'a@x.org'), person('Jonas Weber', 'b@x.org'))).toBe(true);
  expect(areTwoPeople(person('Mara Lindqvist', 'a@x.org'), person('Jonas Lindqvist', 'b@x.org'))).toBe(true);
});
