import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withRetries } from '#main/pipeline/retries.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const passing = () => new ExternalServiceError('the site is busy', { retryable: true });

it('tries three times, thirty seconds apart, where trying again may help', async () => {
  const waits: number[] = [];
  let calls = 0;
  const work = withRetries(
    async () => {
      calls += 1;
      if (calls < 3) throw passing();
      return 'done';
    },
    { signal: new AbortController().signal, onRetry: (_attempt, inMs) => waits.push(inMs) },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
  expect(waits).toEqual([30_000, 30_000]);
});

it('gives the last failure after the third try', async () => {
  const work = withRetries(() => Promise.reject(passing()), {
    signal: new AbortController().signal,
    onRetry: () => undefined,
  });
  const failed = expect(work).rejects.toThrow('the site is busy');
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
});

it('never tries again what can not get better', async () => {
  let calls = 0;
  const work = () => {
    calls += 1;
    return Promise.reject(new ExternalServiceError('the posting is closed'));
  };
  await expect(
    withRetries(work, { signal: new AbortController().signal, onRetry: () => undefined }),
  ).rejects.toThrow('closed');
  expect(calls).toBe(1);
});

it('ends the wait at once when the run is stopped', async () => {
  const run = new AbortController();
  const work = withRetries(() => Promise.reject(passing()), { signal: run.signal, onRetry: () => undefined });
  const failed = expect(work).rejects.toThrow('stopped');
  await vi.advanceTimersByTimeAsync(1_000);
  run.abort(new Error('stopped'));
  await failed;
});
