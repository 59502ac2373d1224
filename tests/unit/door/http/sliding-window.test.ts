import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlidingWindow } from '#main/door/http/sliding-window.ts';

test('so many are let through in a period, and then as the oldest leave', () => {
  let now = 0;
  const count = createSlidingWindow(() => now);
  expect([count('a', 2, 1000).remaining, count('a', 2, 1000).remaining]).toEqual([1, 0]);
  now = 400;
  expect(count('a', 2, 1000)).toEqual({ allowed: false, remaining: 0, retryAfterMs: 600 });
  expect(count('b', 2, 1000).allowed).toBe(true);
  now = 1000;
  expect(count('a', 2, 1000).allowed).toBe(true);
});

test('no period ever holds more than the limit', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 6 }), (gaps, limit) => {
      let now = 0;
      const count = createSlidingWindow(() => now);
      const let_through: number[] = [];
      for (const gap of gaps) {
        now += gap;
        if (count('a', limit, 1000).allowed) let_through.push(now);
      }
      for (const at of let_through)
        expect(let_through.filter((time) => time > at - 1000 && time <= at).length).toBeLessThanOrEqual(
          limit,
        );
    }),
  );
});
