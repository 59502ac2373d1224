import type { DomTools } from './dom-tools.ts';
import type { GoesAway } from './goes-away.ts';

/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Colour = [number, number, number, number];

/** Runs in the page. Tells what lies under something that lets nothing through. */
export function coverTools(dom: DomTools, goesAway: GoesAway) {
  const OPAQUE = 0.9;
  /** How much of a box has to lie under a cover. */
  const NEARLY_ALL = 0.95;
  /** How many of the boxes around an element may draw over it. */
  const MOST_AROUND = 6;

  const channels = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };

  interface Cover {
    element: Element;
    box: DOMRect;
    level: number;
    /** It comes before all that is in its element, so that what is positioned there lies over it. */
    first: boolean;
  }

  /** A gradient may be clear in places; of a picture nobody knows. */
  const isClear = (image: string): boolean =>
    image.includes('gradient') &&
    (image.match(/rgba?\([^)]*\)/g) ?? []).some((colour) => channels(colour)[3] < OPAQUE);
  const isOpaque = ({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration): boolean =>
    (channels(backgroundColor)[3] > OPAQUE || (backgroundImage !== 'none' && !isClear(backgroundImage))) &&
    Number(opacity) >= OPAQUE;
  /** A picture may be an arrow at the end of a box that is clear otherwise. */
  const isPlain = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
    channels(backgroundColor)[3] > OPAQUE || backgroundImage.includes('gradient');

  /** Whether an element is drawn over what comes before it, as a whole: in the flow, backgrounds are drawn first. */
  const isLayer = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.position === 'absolute' || style.position === 'relative') return true;
    if (style.position === 'fixed' || style.position === 'sticky') return !goesAway(element);
    if (style.transform !== 'none' || style.willChange === 'transform') return true;
    const around = element.parentElement;
    return around !== null && /grid|flex/.test(getComputedStyle(around).display);
  };

  const drawn = new Map<Element, Cover[]>();
  /** The covers that an element draws by its style alone, over what is in it. */
  const drawnBy = (element: Element): Cover[] => {
    const known = drawn.get(element);
    if (known !== undefined) return known;
    const made =
      getComputedStyle(element).position === 'static'
        ? []
        : ['::before', '::after'].flatMap((part) => partOf(element, part));
    drawn.set(element, made);
    return made;
  };
  const partOf = (element: Element, part: string): Cover[] => {
    const style = getComputedStyle(element, part);
    if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return [];
    if (style.visibility !== 'visible' || !isOpaque(style) || !isPlain(style)) return [];
    const level = Number(style.zIndex) || 0;
    if (level < 0) return [];
    const { left, top } = element.getBoundingClientRect();
    const [x, y, wide, high] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
    const box = new DOMRect(left + (x || 0), top + (y || 0), wide || 0, high || 0);
    return [{ element, box, level, first: part === '::before' && level === 0 }];
  };

  let covers: Cover[] | null = null;
  /** What is opaque and lies over others. Backdrops of dialogs are none: they go away. */
  const coversOf = (): Cover[] => {
    covers ??= dom.everything(document).flatMap((element) => {
      const style = getComputedStyle(element);
      const opaque =
        isOpaque(style) || (element.matches('img, canvas, iframe, video') && Number(style.opacity) >= OPAQUE);
      if (!opaque || element.matches('label, input, select, textarea')) return [];
      if (!isLayer(element, style) || !element.checkVisibility()) return [];
      const box = element.getBoundingClientRect();
      return [{ element, box, level: Number(style.zIndex) || 0, first: false }];
    });
    return covers;
  };

  const isUnder = ({ width, height, left, right, top, bottom }: DOMRect, over: DOMRect): boolean =>
    Math.min(right, over.right) - Math.max(left, over.left) >= width * NEARLY_ALL &&
    Math.min(bottom, over.bottom) - Math.max(top, over.top) >= height * NEARLY_ALL;

  const isBlank = (element: Element): boolean =>
    (element as HTMLElement).innerText?.trim() === '' &&
    !element.matches('[role], [tabindex], img, canvas, iframe, video') &&
    element.querySelector('svg, img, [role], [tabindex]') === null;

  /** `blank`: only covers that say nothing count. */
  const covered = (element: Element, { blank = false } = {}): boolean => {
    const around = dom.ancestors(element, MOST_AROUND);
    const own = [element, ...around.slice(0, 3)].map((at) => getComputedStyle(at));
    if (own.some(({ position, zIndex }) => position !== 'static' && Number(zIndex) < 0)) return true;
    const box = element.getBoundingClientRect();
    const level = Math.max(
      0,
      ...own.map(({ position, zIndex }) => (position === 'static' ? 0 : Number(zIndex) || 0)),
    );
    const isSet = own.some(({ position }) => position !== 'static');
    const isDrawnOver = around
      .flatMap(drawnBy)
      .some((cover) => !(cover.first && isSet) && cover.level >= level && isUnder(box, cover.box));
    if (isDrawnOver) return true;
    return coversOf().some((cover) => {
      if (!isUnder(box, cover.box) || (blank && !isBlank(cover.element))) return false;
      if (dom.contains(cover.element, element) || dom.contains(element, cover.element)) return false;
      const later = (element.compareDocumentPosition(cover.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return cover.level > level || (cover.level === level && later);
    });
  };

  return { covered, channels };
}

export type CoverTools = ReturnType<typeof coverTools>;
