import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWorkDeadline } from '#main/pipeline/work-deadline.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

const never = () => new AbortController().signal;

it('stops work that takes too long, saying what it was', () => {
  const deadline = startWorkDeadline(60_000, 'Filling in the form', never());
  vi.advanceTimersByTime(60_001);
  expect(deadline.signal.aborted).toBe(true);
  expect(String(deadline.signal.reason)).toContain('Filling in the form took longer than 1 minutes');
});

it('does not count the time that the user takes to answer', async () => {
  const deadline = startWorkDeadline(60_000, 'Work', never());
  vi.advanceTimersByTime(50_000);
  await deadline.pauseDuring(async () => vi.advanceTimersByTime(3_600_000));
  vi.advanceTimersByTime(9_000);
  expect(deadline.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1_001);
  expect(deadline.signal.aborted).toBe(true);
});

it('follows the run that is stopped, and stays quiet once cleared', async () => {
  const run = new AbortController();
  const deadline = startWorkDeadline(1_000, 'Work', run.signal);
  run.abort(new Error('stopped'));
  expect(deadline.signal.reason).toEqual(new Error('stopped'));
  const done = startWorkDeadline(1_000, 'Work', never());
  await done.pauseDuring(async () => done.clear());
  vi.advanceTimersByTime(5_000);
  expect(done.signal.aborted).toBe(false);
});
