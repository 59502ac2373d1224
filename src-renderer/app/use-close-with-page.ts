import { useLayoutEffect } from 'react';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { PageId } from '#shared/domain/page.ts';

/** Another page, e.g. chosen in the menu, comes without what lay over the last one; what it opens itself comes after. */
export function useCloseWithPage(page: PageId): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page anew
  useLayoutEffect(() => useQuestions.getState().close(), [page]);
}
