import { parseHTML } from 'linkedom';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

/** Gives the test a page and draws into it; `draw` draws anew in the same place, as another choice in a list does. */
export function inWindow() {
  const { window, document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', Object.assign(window, { setTimeout, clearTimeout }));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  const place = document.querySelector('main');
  if (place === null) throw new Error('The page has no place to draw in');
  const root = createRoot(place);
  return {
    draw: (node: ReactNode) => act(async () => root.render(node)),
    does: (deed: () => void) => act(async () => deed()),
    async leave() {
      await act(async () => root.unmount());
      vi.unstubAllGlobals();
    },
  };
}
