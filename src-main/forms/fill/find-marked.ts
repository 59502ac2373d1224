import type { ElementHandle, Frame } from 'playwright-core';

/**
 * The element that goes by a mark of the reading, also in open shadow roots; null where the page took it away. Asked of
 * the page itself: the browser's own look-up takes several times as long.
 */
export async function findMarked(
  frame: Frame,
  mark: string,
): Promise<ElementHandle<HTMLElement | SVGElement> | null> {
  const handle = await frame.evaluateHandle(marked, mark);
  const element = handle.asElement() as ElementHandle<HTMLElement | SVGElement> | null;
  if (element === null) await handle.dispose();
  return element;
}

/** Runs in the page. */
function marked(mark: string): Element | null {
  const selector = `[data-jobai-field="${CSS.escape(mark)}"]`;
  const find = (root: ParentNode): Element | null => {
    const own = root.querySelector(selector);
    if (own !== null) return own;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot === null ? null : find(element.shadowRoot);
      if (inside !== null) return inside;
    }
    return null;
  };
  return find(document);
}
