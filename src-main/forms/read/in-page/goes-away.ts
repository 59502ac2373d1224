/**
 * Runs in the page. Whether what an element lies over comes out from under it by itself: it stands still over a page that
 * scrolls, or it is a dialog or a banner, which is closed.
 */
export function goesAway(element: Element): boolean {
  const { position } = getComputedStyle(element);
  if (position === 'sticky') return true;
  if (position !== 'fixed') return element.matches('dialog[open], [role=dialog], [role=alertdialog]');
  return (
    document.documentElement.scrollHeight > innerHeight ||
    element.closest('dialog, [role=dialog], [role=alertdialog]') !== null ||
    element.querySelector('button, a, input, [role=button], [role=dialog]') !== null
  );
}

export type GoesAway = typeof goesAway;
