import { expect, test, vi } from 'vitest';
import { createBudgetDesk } from '#main/pipeline/budget-desk.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import type { BudgetReached } from '#shared/domain/budget.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const reached = { budget: 'run-usd' as const, limit: 1, spentUsd: 1.02, spentTokens: 9_000 };

function openDesk(canAsk = true) {
  const { repositories, clock } = openTestDb();
  const { profile, runId } = seed(repositories);
  const bus = createEventBus(repositories.events, clock);
  const timeoutMs = () => 10;
  const desk = createHumanDesk({
    store: repositories.humanRequests,
    bus,
    clock,
    ids: countingIds(),
    timeoutMs,
  });
  const pipeline = { pause: vi.fn(), resume: vi.fn(), stop: vi.fn() };
  const raise = vi.fn();
  const budgets = createBudgetDesk({ desk, bus, pipeline: () => pipeline, raise, canAsk, clock });
  const { signal } = new AbortController();
  const settle = (of: BudgetReached = reached) =>
    budgets.settle({ runId, reached: of, signal, whileWaiting: (wait) => wait() });
  const told = () => repositories.events.since(0, 50, runId).filter(({ type }) => type === 'llm:budget');
  return { desk, pipeline, raise, settle, told, open: () => desk.open(profile.id), runId, clock };
}

test('all calls wait for one answer, longer than other questions do, and the run is paused once', async () => {
  const { desk, pipeline, raise, settle, told, open, runId } = openDesk();
  const waiting = Promise.all([settle(), settle(), settle()]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(open()).toMatchObject([{ jobId: '', status: 'pending', body: { kind: 'budget', ...reached } }]);
  expect(pipeline.pause).toHaveBeenCalledExactlyOnceWith(runId);
  desk.answer(open()[0]?.id ?? '', { kind: 'budget', decision: 'raise', usd: 3 });
  expect(await waiting).toEqual(['again', 'again', 'again']);
  expect(raise).toHaveBeenCalledExactlyOnceWith(reached, runId, 3);
  expect(told()).toMatchObject([{ data: reached }]);
});

test('an answer holds for the rest of the run', async () => {
  const { desk, settle, open } = openDesk();
  const first = settle();
  await vi.waitFor(() => expect(open()).toHaveLength(1));
  desk.answer(open()[0]?.id ?? '', { kind: 'budget', decision: 'offline' });
  expect(await first).toBe('offline');
  expect(await settle()).toBe('offline');
  expect(open()).toEqual([]);
});

test('without a window nobody is asked, and it is said once', async () => {
  const { settle, told, open, pipeline } = openDesk(false);
  expect(await settle()).toBe('offline');
  expect(await settle()).toBe('offline');
  expect(open()).toEqual([]);
  expect(pipeline.pause).not.toHaveBeenCalled();
  expect(told()).toMatchObject([{ message: expect.stringContaining('without models') }]);
});

test('what was decided about the budget of one day decides nothing about the next', async () => {
  const { desk, settle, open, clock } = openDesk();
  const ofDay = { ...reached, budget: 'day-usd' as const };
  const first = settle(ofDay);
  await vi.waitFor(() => expect(open()).toHaveLength(1));
  desk.answer(open()[0]?.id ?? '', { kind: 'budget', decision: 'offline' });
  expect(await first).toBe('offline');
  expect(await settle(ofDay)).toBe('offline');
  vi.spyOn(clock, 'now').mockReturnValue(new Date(clock.now().getTime() + 24 * 3_600_000));
  void settle(ofDay);
  await vi.waitFor(() => expect(open()).toMatchObject([{ status: 'pending', body: ofDay }]));
});
