import { expect, test } from 'vitest';
import { createRouteStates } from '#main/llm/gateway/states.ts';
import type { Route } from '#main/llm/routing/route.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

const HOUR = 3_600_000;

/** Route states as a start of the program makes them, over what is kept between starts. */
function openStates() {
  const clock = movableClock();
  const kept = new Map<string, string>();
  const all: { at: number; tokens: number }[] = [];
  const start = () =>
    createRouteStates({
      clock,
      onBreaker: () => undefined,
      cache: { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) },
      history: ({ since }) => all.filter(({ at }) => at >= since.getTime()),
    });
  const usedToday = (apiKey: string, states = start()) =>
    states.of(routeWith(apiKey)).limiter.state().requestsDay.used;
  const use = () => all.push({ at: clock.now().getTime(), tokens: 10 });
  return { clock, start, use, usedToday, kept };
}

function routeWith(apiKey: string): Route {
  const price = { input: 0, cached: 0, output: 0 };
  const model = { price, context: 1, structured: 'strict' as const, limits: { requestsPerDay: 1_000 } };
  const provider = { id: 'groq', provider: 'groq' as const, label: 'Groq', baseUrl: undefined };
  return { ...provider, apiKey, modelId: 'm', model, mayTrainOnData: false, placeholders: true };
}

test("a key's calls of the day still count after a restart", () => {
  const { clock, use, usedToday } = openStates();
  use();
  expect(usedToday('one')).toBe(1);
  clock.forward(HOUR);
  use();
  expect(usedToday('one')).toBe(2);
});

test('another key begins with nothing used, at once and after a restart', () => {
  const { clock, start, use, usedToday, kept } = openStates();
  use();
  const states = start();
  expect(usedToday('one', states)).toBe(1);
  clock.forward(HOUR);
  expect(usedToday('two', states)).toBe(0);
  use();
  clock.forward(1);
  expect(usedToday('two')).toBe(1);
  expect(usedToday('')).toBe(0);
  expect(usedToday('two')).toBe(1);
  expect(JSON.stringify([...kept])).not.toMatch(/"(one|two)"/);
});
