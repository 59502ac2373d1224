import { expect, test, vi } from 'vitest';

const drafts = vi.fn();

test('what was typed for a profile that is switched to later is read as well, and only once', async () => {
  // Other tests have read the store before, with a client of their own.
  vi.resetModules();
  vi.doMock('#renderer/lib/client.ts', () => ({ client: { pipeline: { drafts } } }));
  const { loadDrafts, useDrafts } = await import('#renderer/lib/draft-store.ts');
  vi.doUnmock('#renderer/lib/client.ts');
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
