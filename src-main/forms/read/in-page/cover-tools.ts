import type { DomTools } from './dom-tools.ts';

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Colour = [number, number, number, number];

/** Runs in the page. Tells what lies under something that lets nothing through. */
export function coverTools(dom: DomTools) {
  const OPAQUE = 0.9;
  /** How much of a box has to lie under a cover. */
  const NEARLY_ALL = 0.95;

  const channels = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };

  interface Cover {
    element: Element;
    box: DOMRect;
    level: number;
    /** It is drawn by the style of its element, over what is in that. */
    within: boolean;
    /** It comes before all that is in its element, so that what is positioned there lies over it. */
    first: boolean;
  }

  const isOpaque = ({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration): boolean =>
    (channels(backgroundColor)[3] > OPAQUE || backgroundImage !== 'none') && Number(opacity) >= OPAQUE;
  /** A picture may be an arrow at the end of a box that is clear otherwise. */
  const isPlain = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
    channels(backgroundColor)[3] > OPAQUE || backgroundImage.includes('gradient');

  /** Whether an element is drawn over what comes before it, as a whole: in the flow, backgrounds are drawn first. */
  const isLayer = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.position === 'absolute' || style.position === 'relative') return true;
    // What stands still over a page that scrolls is scrolled away from under it; a dialog or a banner goes away.
    if (style.position === 'fixed' || style.position === 'sticky')
      return (
        style.position === 'fixed' &&
        document.documentElement.scrollHeight <= innerHeight &&
        element.closest('dialog, [role=dialog], [role=alertdialog]') === null &&
        element.querySelector('button, a, input, [role=button], [role=dialog]') === null
      );
    if (style.transform !== 'none' || style.willChange === 'transform') return true;
    const around = element.parentElement;
    return around !== null && /grid|flex/.test(getComputedStyle(around).display);
  };

  /** The covers that an element draws by its style alone, over what is in it. */
  const drawnBy = (element: Element, style: CSSStyleDeclaration): Cover[] =>
    style.position === 'static'
      ? []
      : ['::before', '::after'].flatMap((part) => {
          const drawn = getComputedStyle(element, part);
          if (drawn.content === 'none' || drawn.content === 'normal') return [];
          if (
            drawn.position !== 'absolute' ||
            drawn.visibility !== 'visible' ||
            !(isOpaque(drawn) && isPlain(drawn))
          )
            return [];
          const { left, top } = element.getBoundingClientRect();
          const [x, y, wide, high] = [drawn.left, drawn.top, drawn.width, drawn.height].map(
            Number.parseFloat,
          );
          const level = Number(drawn.zIndex) || 0;
          const first = part === '::before' && level === 0;
          const box = new DOMRect(left + (x || 0), top + (y || 0), wide || 0, high || 0);
          return level < 0 ? [] : [{ element, box, level, within: true, first }];
        });

  let covers: Cover[] | null = null;
  /** What is opaque and lies over others. Backdrops of dialogs are none: they go away. */
  const coversOf = (): Cover[] => {
    covers ??= dom.everything(document).flatMap((element) => {
      const style = getComputedStyle(element);
      if (element.matches('label, input, select, textarea')) return [];
      const opaque =
        isOpaque(style) || (element.matches('img, canvas, iframe, video') && Number(style.opacity) >= OPAQUE);
      const own = opaque && isLayer(element, style) && element.checkVisibility();
      const level = Number(style.zIndex) || 0;
      const itself = { element, box: element.getBoundingClientRect(), level, within: false, first: false };
      return [...(own ? [itself] : []), ...drawnBy(element, style)];
    });
    return covers;
  };

  const isUnder = ({ width, height, left, right, top, bottom }: DOMRect, over: DOMRect): boolean =>
    Math.min(right, over.right) - Math.max(left, over.left) >= width * NEARLY_ALL &&
    Math.min(bottom, over.bottom) - Math.max(top, over.top) >= height * NEARLY_ALL;

  const isBlank = ({ element, within }: Cover): boolean =>
    within ||
    ((element as HTMLElement).innerText?.trim() === '' &&
      !element.matches('[role], [tabindex], img, canvas, iframe, video') &&
      element.querySelector('svg, img, [role], [tabindex]') === null);

  /** `blank`: only covers that say nothing count. */
  const covered = (element: Element, { blank = false } = {}): boolean => {
    const own = [element, ...dom.ancestors(element, 3)].map((at) => getComputedStyle(at));
    if (own.some(({ position, zIndex }) => position !== 'static' && Number(zIndex) < 0)) return true;
    const box = element.getBoundingClientRect();
    const level = Math.max(
      0,
      ...own.map(({ position, zIndex }) => (position === 'static' ? 0 : Number(zIndex) || 0)),
    );
    return coversOf().some((cover) => {
      if (!isUnder(box, cover.box) || (blank && !isBlank(cover))) return false;
      if (cover.within && cover.first && own.some(({ position }) => position !== 'static')) return false;
      if (cover.within)
        return cover.element !== element && dom.contains(cover.element, element) && cover.level >= level;
      if (dom.contains(cover.element, element) || dom.contains(element, cover.element)) return false;
      const later = (element.compareDocumentPosition(cover.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return cover.level > level || (cover.level === level && later);
    });
  };

  return { covered, channels };
}

export type CoverTools = ReturnType<typeof coverTools>;
