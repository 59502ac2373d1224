import { expect, test, vi } from 'vitest';
import { loadDrafts, useDrafts } from '#renderer/lib/draft-store.ts';

test('what was typed for a profile that is switched to later is read as well, and only once', async () => {
  const drafts = vi.fn();
  drafts.mockResolvedValueOnce([{ id: 'q1', parts: { note: 'one' } }]);
  await loadDrafts('p1', drafts);
  drafts.mockRejectedValueOnce(new Error('not now'));
  await loadDrafts('p2', drafts);
  drafts.mockResolvedValueOnce([{ id: 'q2', parts: { note: 'two' } }]);
  await loadDrafts('p2', drafts);
  await loadDrafts('p1', drafts);
  await loadDrafts('p2', drafts);
  expect(useDrafts.getState().byRequest).toMatchObject({ q1: { note: 'one' }, q2: { note: 'two' } });
  expect(drafts).toHaveBeenCalledTimes(3);
});
