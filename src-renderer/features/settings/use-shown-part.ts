import { type RefObject, useEffect } from 'react';
import { navigate } from '#renderer/lib/navigation.ts';

/** Brings the part that an address names into sight and gives it the focus, once its settings are there. */
export function useShownPart(
  page: RefObject<HTMLElement | null>,
  part: string | null,
  isRead: boolean,
): void {
  useEffect(() => {
    if (part === null || !isRead) return;
    const section = page.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
    // Done once: the same link works again.
    navigate('settings', null, 'replace');
  }, [page, part, isRead]);
}
