import { expect, onTestFinished, test } from 'vitest';
import { makeDrawnCalls } from '../../chaos/api/drawn-calls.ts';
import { stock } from '../../chaos/api/stock.ts';
import { openApi } from './open-api.ts';

test('calls drawn from the document never fail inside, and each answer is what it says', async () => {
  const api = await openApi();
  onTestFinished(() => api.close());
  await stock(api);
  const { calls, statuses, faults } = await makeDrawnCalls(api, { calls: 60, seed: 7 });
  expect(faults).toEqual([]);
  expect(calls).toBe(60);
  expect(statuses['200']).toBeGreaterThan(5);
}, 180_000);
