import { expect, test } from 'vitest';
import { retryAfterMs } from '#main/http/retry-after.ts';

const now = new Date('2026-11-24T08:00:00Z');

test.each([
  ['3', 3000],
  ['Tue, 24 Nov 2026 08:00:10 GMT', 10_000],
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('%s asks for %s ms', (header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});
