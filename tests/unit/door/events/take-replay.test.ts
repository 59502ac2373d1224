import { expect, test } from 'vitest';
import { takeReplay } from '#main/door/events/take-replay.ts';

test('what is at hand is parted from what comes later, and nothing is lost', async () => {
  let tell: (value: number) => void = () => undefined;
  let ended = false;
  async function* stream() {
    try {
      for (let number = 0; number < 50; number += 1) yield number;
      yield await new Promise<number>((resolve) => {
        tell = resolve;
      });
      yield 51;
    } finally {
      ended = true;
    }
  }
  const { past, live } = await takeReplay(stream());
  expect(past).toHaveLength(50);
  tell(50);
  expect((await live.next()).value).toBe(50);
  expect((await live.next()).value).toBe(51);
  await live.return(undefined);
  expect(ended).toBe(true);
});

test('a stream that ends at once has only a past', async () => {
  async function* stream() {
    yield 1;
  }
  const { past, live } = await takeReplay(stream());
  expect(past).toEqual([1]);
  expect((await live.next()).done).toBe(true);
});
