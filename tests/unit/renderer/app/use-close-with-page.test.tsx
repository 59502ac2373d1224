import { useEffect } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useCloseWithPage } from '#renderer/app/use-close-with-page.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { PageId } from '#shared/domain/page.ts';
import { inWindow } from '../lib/in-window.ts';

function Frame({ page, opens }: { page: PageId; opens?: string }) {
  useCloseWithPage(page);
  return opens === undefined ? null : <Page opens={opens} />;
}
function Page({ opens }: { opens: string }) {
  useEffect(() => useQuestions.getState().show(opens), [opens]);
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(async () => {
  useQuestions.getState().close();
  await page.leave();
});

it('leaves what the page opens that a note led to, and closes what lay over the one before', async () => {
  await page.draw(<Frame page="jobs" />);
  useQuestions.getState().show('q1');
  await page.draw(<Frame page="coach" />);
  expect(useQuestions.getState().shownId).toBeNull();
  await page.draw(<Frame page="run" opens="q2" />);
  expect(useQuestions.getState().shownId).toBe('q2');
});
