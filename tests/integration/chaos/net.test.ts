import { expect, test } from 'vitest';
import { measureNet } from '#tests/chaos/net/measure-net.ts';

test('each call ends in time with its reason, however the network fails', async () => {
  const [row] = await measureNet({ n: 24, seed: 5 })();
  expect(row?.figure).toBe(0);
});
