import { type RefObject, useEffect } from 'react';

const REMEMBERED = 12;
const isThere = (element: HTMLElement) => element.isConnected && element.getClientRects().length > 0;

/**
 * Brings the focus back to where it was when what held it is gone: a dialog that closed, a row that was removed. Where
 * that place is gone too, it goes to the one before, and last to the page itself; what was on the page never gives it to
 * the navigation beside it. A button that waits for what it
 * started is turned off meanwhile, and has the focus again when it is on.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before: { element: HTMLElement; onPage: boolean }[] = [];
    let frame = 0;
    let waiting: HTMLElement | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      before.push({ element: target, onPage: fallback.current?.contains(target) === true });
      if (before.length > REMEMBERED) before.shift();
    };
    const look = () => {
      frame = 0;
      const { element: last, onPage } = before.at(-1) ?? {};
      if (last?.matches(':disabled')) waiting = last;
      else if (waiting === last && document.activeElement === document.body)
        last?.focus({ preventScroll: true });
      if (!waiting?.matches(':disabled')) waiting = undefined;
      // Somebody who clicks beside everything means it: then what had the focus is still there.
      if (document.activeElement !== document.body || last === undefined || isThere(last)) return;
      const place = before.findLast((one) => isThere(one.element) && (one.onPage || !onPage));
      (place?.element ?? fallback.current)?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(() => {
      frame ||= requestAnimationFrame(look);
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [fallback]);
}
