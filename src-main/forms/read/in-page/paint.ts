import type { GoesAway } from './goes-away.ts';

/** A box as the window shows it, in CSS pixels from its left upper corner. */
export interface ShownBox {
  mark: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Out of sight in a part of the page that can be scrolled. */
  scrolledAway: boolean;
  /** Behind a dialog, or what stands still over a page that scrolls, with such boxes of its own. */
  behind: boolean;
}

/** Runs in the page. Where marked elements are now; `bring`: after the window was moved to the last of them. */
export function boxesOf(
  { marks, bring }: { marks: string[]; bring: boolean },
  goesAway: GoesAway,
): ShownBox[] {
  const found = new Map<string, Element>();
  const passing: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const mark = element.getAttribute('data-jobai-field');
      if (mark !== null && marks.includes(mark)) found.set(mark, element);
      if (goesAway(element)) passing.push(element);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(document);
  if (bring) [...found.values()].at(-1)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const around = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const isScrolledAway = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    for (let at = around(element); at !== null && !at.matches('html, body'); at = around(at)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const outer = at.getBoundingClientRect();
      if (/auto|scroll/.test(overflowX) && (left < outer.left || right > outer.right)) return true;
      if (/auto|scroll/.test(overflowY) && (top < outer.top || bottom > outer.bottom)) return true;
    }
    return false;
  };
  const holds = (outer: Element, inner: Element): boolean => {
    for (let at: Element | null = inner; at !== null; at = around(at)) if (at === outer) return true;
    return false;
  };
  const others = passing.filter((at) => [...found.values()].some((element) => holds(at, element)));
  const isBehind = (element: Element): boolean => {
    const own = element.getBoundingClientRect();
    return others.some((at) => {
      const box = at.getBoundingClientRect();
      const apart =
        box.right <= own.left || box.left >= own.right || box.bottom <= own.top || box.top >= own.bottom;
      return !apart && !holds(at, element);
    });
  };
  return [...found].map(([mark, element]) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { mark, x, y, width, height, scrolledAway: isScrolledAway(element), behind: isBehind(element) };
  });
}

/**
 * Runs in the page. Draws marked elements in one colour without what goes away from over them, and a patch in the corner
 * of the window that nothing hides; or gives all of them back their own style. Waits until that is drawn, where anything is.
 */
export async function paint(
  { marks, colour, patch }: { marks: string[]; colour: string | null; patch: number },
  goesAway: GoesAway,
): Promise<void> {
  const STYLE = 'data-jobai-style';
  const give = (element: HTMLElement, style: Readonly<Record<string, string>>): void => {
    if (!element.hasAttribute(STYLE)) element.setAttribute(STYLE, element.getAttribute('style') ?? '');
    for (const [name, value] of Object.entries({ transition: 'none', animation: 'none', ...style }))
      element.style.setProperty(name, value, 'important');
  };
  const giveBack = (element: HTMLElement): void => {
    const own = element.getAttribute(STYLE) ?? '';
    element.style.cssText = own;
    if (own === '') element.removeAttribute('style');
    element.removeAttribute(STYLE);
  };
  const all: HTMLElement[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      all.push(element);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(document);
  if (colour === null) for (const element of all) element.hasAttribute(STYLE) && giveBack(element);
  else {
    const marked = all.filter((at) => marks.includes(at.getAttribute('data-jobai-field') ?? ''));
    const kept = new Set<Element>();
    for (const element of marked)
      for (let at: Element | null = element; at !== null; )
        at = kept.add(at) && (at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null);
    for (const element of all)
      if (!kept.has(element) && element.tagName !== 'JOBAI-BAR' && goesAway(element))
        give(element, { visibility: 'hidden' });
    const ink = { color: colour, '-webkit-text-fill-color': colour };
    for (const element of marked)
      give(element, { background: colour, 'box-shadow': `inset 0 0 0 9999px ${colour}`, ...ink });
  }
  if (patch > 0) {
    const old = document.querySelector<HTMLElement>('jobai-patch');
    const corner = old ?? document.createElement('jobai-patch');
    corner.style.cssText = `all:initial;position:fixed;left:0;bottom:0;width:${patch}px;height:${patch}px;z-index:2147483647`;
    corner.style.setProperty('background', colour ?? 'none', 'important');
    if (colour === null) corner.remove();
    else if (old === null) document.documentElement.append(corner);
  }
  const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 200))]);
}

/**
 * Runs in the page. How much of each box is let through to the eye, from 0 to 1, by two JPEGs of the window of which one
 * shows the boxes white and the other black. The last box is the patch.
 */
export async function shownOf({
  white,
  black,
  boxes,
}: {
  white: string;
  black: string;
  boxes: Pick<ShownBox, 'x' | 'y' | 'width' | 'height'>[];
}): Promise<number[]> {
  const read = async (jpeg: string): Promise<ImageData | null> => {
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    pen?.drawImage(image, 0, 0);
    return pen?.getImageData(0, 0, image.width, image.height) ?? null;
  };
  const [one, other] = await Promise.all([read(white), read(black)]);
  if (one === null || other === null) return [];
  const scale = one.width / innerWidth;
  return boxes.map(({ x, y, width, height }) => {
    let all = 0;
    let count = 0;
    const [fromX, toX] = [x + width * 0.15, x + width * 0.85].map((at) => Math.round(at * scale)) as [
      number,
      number,
    ];
    const [fromY, toY] = [y + height * 0.2, y + height * 0.8].map((at) => Math.round(at * scale)) as [
      number,
      number,
    ];
    for (let row = Math.max(0, fromY); row < Math.min(one.height, toY); row += 1)
      for (let column = Math.max(0, fromX); column < Math.min(one.width, toX); column += 1) {
        const at = (row * one.width + column) * 4 + 1;
        all += Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0));
        count += 1;
      }
    return count === 0 ? 0 : all / count / 255;
  });
}
