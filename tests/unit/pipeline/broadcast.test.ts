import { expect, it } from 'vitest';
import { createBroadcast } from '#main/pipeline/broadcast.ts';

it('gathers nothing for a reader that left before its first value', async () => {
  const live = createBroadcast<number>();
  const values = live.subscribe();
  expect(live.readers()).toBe(1);
  await values.return(undefined);
  expect(live.readers()).toBe(0);
});
