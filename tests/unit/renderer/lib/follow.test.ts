import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { follow } from '#renderer/lib/follow.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function* broken(value: number) {
  yield value;
  throw new Error('the line broke');
}

async function* whole(value: number) {
  yield value;
}

it('opens a broken stream again and goes on', async () => {
  const taken: number[] = [];
  const broke = vi.fn();
  const open = vi.fn().mockResolvedValueOnce(broken(1)).mockResolvedValueOnce(whole(2));
  const done = follow<number>(open, new AbortController().signal, {
    take: (value) => taken.push(value),
    broke,
  });
  await vi.runAllTimersAsync();
  await done;
  expect(taken).toEqual([1, 2]);
  expect(broke).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(broke.mock.calls)).not.toContain('the line broke');
});

it('takes nothing more once it was left', async () => {
  const stop = new AbortController();
  const taken: number[] = [];
  async function* endless() {
    for (let value = 1; ; value += 1) yield value;
  }
  const take = (value: number) => {
    taken.push(value);
    if (value === 3) stop.abort();
  };
  await follow<number>(async () => endless(), stop.signal, { take, broke: vi.fn() });
  expect(taken).toEqual([1, 2, 3]);
});
