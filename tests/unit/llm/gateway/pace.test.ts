import { expect, test } from 'vitest';
import { createPace } from '#main/llm/gateway/pace.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

const DAY = 86_400_000;

test('a call is late when it takes twice as long as the slowest of the last eight, but never at once', () => {
  const pace = createPace(movableClock());
  expect(pace.lateMs('letter')).toBe(5_000);
  pace.learn('letter', 1_500);
  expect(pace.lateMs('letter')).toBe(5_000);
  pace.learn('letter', 4_000);
  expect(pace.lateMs('letter')).toBe(8_000);
  pace.learn('letter', 10);
  expect(pace.lateMs('letter')).toBe(8_000);
  expect(pace.lateMs('other')).toBe(5_000);
  for (let count = 0; count < 8; count += 1) pace.learn('letter', 10);
  expect(pace.lateMs('letter')).toBe(800);
});

test('where nobody else can be asked, a call is given up long after its pace, at the time limit at the latest', () => {
  const pace = createPace(movableClock());
  expect(pace.giveUpMs('letter', DAY)).toBe(DAY);
  pace.learn('letter', 500);
  expect(pace.giveUpMs('letter', DAY)).toBe(20_000);
  expect(pace.giveUpMs('letter', 3_000)).toBe(3_000);
  // Timers of signals take whole milliseconds alone.
  pace.learn('letter', 10_000.01);
  expect(pace.giveUpMs('letter', DAY)).toBe(80_001);
});

test('one that was overtaken lags for ten seconds, each time twice as long up to a minute, until it answers', () => {
  const clock = movableClock();
  const pace = createPace(clock);
  expect(pace.lags()).toBe(false);
  pace.overtaken();
  clock.forward(9_999);
  expect(pace.lags()).toBe(true);
  clock.forward(1);
  expect(pace.lags()).toBe(false);
  for (const ms of [20_000, 40_000, 60_000, 60_000]) {
    pace.overtaken();
    // Calls that were under way at the same time.
    pace.overtaken();
    clock.forward(ms - 1);
    expect(pace.lags()).toBe(true);
    clock.forward(1);
    expect(pace.lags()).toBe(false);
  }
  pace.overtaken();
  pace.learn('letter', 10);
  expect(pace.lags()).toBe(false);
});
