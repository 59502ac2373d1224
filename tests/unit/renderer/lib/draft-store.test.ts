import { expect, test, vi } from 'vitest';
import { loadDrafts, useDrafts } from '#renderer/lib/draft-store.ts';

const drafts = vi.hoisted(() => vi.fn());
vi.mock('#renderer/lib/client.ts', () => ({ client: { pipeline: { drafts } } }));

test('what was typed for a profile that is switched to later is read as well, and only once', async () => {
  drafts.mockResolvedValueOnce([{ id: 'q1', parts: { note: 'one' } }]);
  await loadDrafts('p1');
  drafts.mockRejectedValueOnce(new Error('not now'));
  await loadDrafts('p2');
  drafts.mockResolvedValueOnce([{ id: 'q2', parts: { note: 'two' } }]);
  await loadDrafts('p2');
  await loadDrafts('p1');
  await loadDrafts('p2');
  expect(useDrafts.getState().byRequest).toEqual({ q1: { note: 'one' }, q2: { note: 'two' } });
  expect(drafts).toHaveBeenCalledTimes(3);
});
