import { expect, test } from 'vitest';
import { mailIn } from '#main/documents/import/story/mail-in.ts';

test.each([
  ['mailto:jane@example.org?subject=x', 'jane@example.org'],
  ['mailto:jane@%CF%80%CE%B1.gr', 'jane@πα.gr'],
  ['mailto:100%@example.org', '100%@example.org'],
  ['https://jane@example.org', undefined],
])('%s', (link, address) => {
  expect(mailIn(link)).toBe(address);
});
