import { expect, test } from 'vitest';
import { limitsFromHeaders } from '#main/llm/gateway/limit-headers.ts';
import { createLimiter } from '#main/llm/gateway/limiter.ts';
import { backoffMs } from '#main/llm/gateway/plan.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

test('a call that would pass a minute waits until enough of it has gone by', () => {
  const clock = movableClock();
  const limiter = createLimiter({ requestsPerMinute: 10, tokensPerMinute: 1_000 }, clock);
  limiter.book(600);
  clock.forward(20_000);
  limiter.book(300);
  expect(limiter.waitMs(100)).toBe(0);
  expect(limiter.waitMs(101)).toBe(40_000);
  expect(limiter.waitMs(800)).toBe(60_000);
  clock.forward(40_000);
  expect(limiter.waitMs(101)).toBe(0);
});

test('a booking is corrected by what the call really counted for', () => {
  const clock = movableClock();
  const limiter = createLimiter({ tokensPerMinute: 1_000 }, clock);
  const correct = limiter.book(900);
  expect(limiter.waitMs(500)).toBeGreaterThan(0);
  correct(200);
  expect(limiter.waitMs(500)).toBe(0);
});

test('a call larger than the limit goes alone, instead of never', () => {
  const clock = movableClock();
  const limiter = createLimiter({ tokensPerMinute: 1_000 }, clock);
  expect(limiter.waitMs(5_000)).toBe(0);
  limiter.book(10);
  expect(limiter.waitMs(5_000)).toBe(60_000);
});

test('days count as well, and a block is a block', () => {
  const clock = movableClock();
  const limiter = createLimiter({ requestsPerDay: 2 }, clock);
  limiter.book(1);
  limiter.book(1);
  expect(limiter.waitMs(1)).toBe(86_400_000);
  const other = createLimiter({}, clock);
  other.block(5_000);
  other.block(2_000);
  expect(other.waitMs(1)).toBe(5_000);
});

test('limits and waits are learned from headers', () => {
  const headers = new Headers({
    'x-ratelimit-limit-requests': '14400',
    'x-ratelimit-limit-tokens': '6000',
    'x-ratelimit-remaining-requests': '14399',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-requests': '6s',
    'x-ratelimit-reset-tokens': '1m2.5s',
  });
  expect(limitsFromHeaders(headers)).toEqual({
    limits: { requestsPerDay: 14_400, tokensPerMinute: 6_000 },
    blockMs: 62_500,
  });
  expect(limitsFromHeaders(new Headers())).toEqual({ limits: {}, blockMs: 0 });
});

test('the backoff doubles from a second to a minute, with jitter', () => {
  expect([0, 1, 2, 9].map((attempt) => backoffMs(attempt, () => 1))).toEqual([1_000, 2_000, 4_000, 60_000]);
  expect(backoffMs(1, () => 0)).toBe(1_000);
});

test('what was spent and blocked before a restart still counts', () => {
  const clock = movableClock();
  const blocks: number[] = [];
  const now = clock.now().getTime();
  const spent = [{ at: now - 1_000, tokens: 800 }];
  const memory = { spent, blockedUntil: 0, onBlock: (until: number) => blocks.push(until) };
  const limiter = createLimiter({ tokensPerDay: 1_000 }, clock, memory);
  expect(limiter.waitMs(201)).toBe(86_399_000);
  limiter.block(30_000);
  expect(blocks).toEqual([now + 30_000]);
  const again = createLimiter({}, clock, { ...memory, spent: [], blockedUntil: now + 30_000 });
  expect(again.blockedMs()).toBe(30_000);
  expect(again.state()).toMatchObject({ blockedUntil: new Date(now + 30_000).toISOString() });
});

test('what is shown as used never passes the limit, while the count behind it does', () => {
  const clock = movableClock();
  const limiter = createLimiter({ tokensPerMinute: 1_000, requestsPerMinute: 1 }, clock);
  const correct = limiter.book(900);
  limiter.book(50);
  correct(1_400);
  expect(limiter.state()).toMatchObject({
    tokensMinute: { used: 1_000, limit: 1_000 },
    requestsMinute: { used: 1, limit: 1 },
    tokensDay: { used: 1_450, limit: null },
  });
  expect(limiter.waitMs(1)).toBe(60_000);
});

test('a clock that is set back by days makes nobody wait for days', () => {
  const clock = movableClock();
  const limiter = createLimiter({ requestsPerMinute: 1 }, clock);
  limiter.book(1);
  limiter.block(90_000);
  clock.forward(-3 * 86_400_000);
  expect(limiter.waitMs(1)).toBe(90_000);
  clock.forward(90_000);
  expect(limiter.waitMs(1)).toBe(0);
});
