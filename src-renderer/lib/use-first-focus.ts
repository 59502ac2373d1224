import { type RefObject, useEffect } from 'react';
import { isDialogOpen } from './dialog-open.ts';

/** Gives the focus to what people come to a page for, unless they are already at something on it. */
export function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    const isOnPage = activeElement?.closest('main') != null && activeElement.tagName !== 'MAIN';
    if (!isOnPage && !isDialogOpen()) element.current?.focus({ preventScroll: true });
  }, [element]);
}
