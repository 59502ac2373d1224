import { expect, test } from 'vitest';
import { measureIpc } from '#tests/chaos/ipc/measure-ipc.ts';

test('malformed calls at both doors end nothing, change nothing, and show nothing of the inside', async () => {
  const rows = await measureIpc({ n: 200, seed: 9 })();
  // So few calls say nothing of memory.
  expect(rows.filter(({ name, holds }) => !holds && !name.includes('memory'))).toEqual([]);
}, 90_000);
