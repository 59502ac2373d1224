import { expect, test } from 'vitest';
import { measureSubmit } from '#tests/chaos/submit.ts';

test('a program that is killed between armed and confirmed sends nothing twice once it is started again', async () => {
  const [twice, lost] = await measureSubmit({ n: 2, seed: 3 })();
  expect([twice?.figure, lost?.figure]).toEqual([0, 0]);
}, 240_000);
