import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWith } from '#main/forms/page/end-with.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const never = new Promise<never>(() => undefined);

describe('work with a signal', () => {
  it('ends as it ends while nothing is aborted', async () => {
    const { signal } = new AbortController();
    await expect(endWith(signal, Promise.resolve('done'))).resolves.toBe('done');
    await expect(endWith(signal, Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  });

  it.each(['before', 'after'])(
    'that never ends, ends with the reason of what was aborted %s',
    async (when) => {
      const aborted = new AbortController();
      if (when === 'before') aborted.abort(new Error('too long'));
      const end = endWith(aborted.signal, never).catch((thrown: Error) => thrown.message);
      if (when === 'after') aborted.abort(new Error('too long'));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await end).toBe('too long');
    },
  );

  it('may still say itself how it ended once it is aborted', async () => {
    const aborted = new AbortController();
    const work = new Promise<string>((resolve) => setTimeout(() => resolve('the tab was closed'), 3000));
    const end = endWith(aborted.signal, work);
    aborted.abort(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await end).toBe('the tab was closed');
  });
});
