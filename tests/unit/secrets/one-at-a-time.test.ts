import { expect, test } from 'vitest';
import { createOneAtATime } from '#main/secrets/one-at-a-time.ts';

const over: string[] = [];
const calls = (limitMs: number) =>
  createOneAtATime({ limitMs, late: () => new TypeError('late'), onOver: () => over.push('over') });

test('a call waits for the one before it, and a failure does not hold the next', async () => {
  const seen: string[] = [];
  const { run } = calls(1_000);
  const step = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(`${name} ends`);
    if (name === 'a') throw new RangeError('no');
    return name;
  };
  const both = await Promise.allSettled([run(step('a')), run(step('b'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('one that never answers costs its limit once: the others fail at once, until it is over', async () => {
  const { run, stuck } = calls(20);
  const { promise, resolve } = Promise.withResolvers<string>();
  let begun = 0;
  const work = () => {
    begun += 1;
    return promise;
  };
  const all = await Promise.allSettled([run(work), run(work), run(work)]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect([begun, stuck(), over]).toEqual([1, true, []]);
  resolve('answered');
  await promise;
  await expect.poll(stuck).toBe(false);
  expect(over).toEqual(['over']);
  expect(await run(async () => 'again')).toBe('again');
});
