import type { DomTools } from './dom-tools.ts';
import type { GoesAway } from './goes-away.ts';

/**
 * Runs in the page. Tells which elements something else may be drawn over, by where things are alone and whatever they
 * look like. What is left to be seen of such an element only a picture of the page can tell.
 */
export function overTools(dom: DomTools, goesAway: GoesAway) {
  /** How much of a box has to lie under others before it may be hidden by them. */
  const LEAST = 0.5;
  /** What is written down of all that lies over a box, to know it again. */
  const MOST_NOTED = 12;

  interface Ink {
    element: Element;
    box: DOMRect;
    /** Drawn over what is inside of it as well. */
    overOwn: boolean;
  }

  const sum = (text: string): number =>
    [...text.matchAll(/(-?[\d.]+)px/g)].reduce((all, [, size]) => all + Math.abs(Number(size)), 0);

  /** How far beyond its box an element may draw, in px. */
  const reachOf = (element: Element, style: CSSStyleDeclaration, box: DOMRect): number => {
    let reach = 0;
    if (style.boxShadow !== 'none') reach += sum(style.boxShadow);
    if (style.textShadow !== 'none') reach += sum(style.textShadow);
    if (style.filter !== 'none') reach += sum(style.filter);
    if (style.outlineStyle !== 'none') reach += sum(`${style.outlineWidth} ${style.outlineOffset}`);
    if (style.borderImageSource !== 'none')
      reach += sum(style.borderImageOutset) + sum(style.borderWidth) * 10;
    if (element instanceof SVGElement && style.stroke !== 'none') reach += sum(style.strokeWidth);
    const mirrored = style.getPropertyValue('-webkit-box-reflect');
    return mirrored === '' || mirrored === 'none' ? reach : reach + Math.max(box.width, box.height);
  };
  const widened = (box: DOMRect, by: number): DOMRect =>
    by === 0 ? box : new DOMRect(box.left - by, box.top - by, box.width + 2 * by, box.height + 2 * by);
  const outlinesInwards = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineOffset) < -2;

  /** The boxes that a style adds to an element and takes out of the flow. */
  const addedTo = (element: Element, box: DOMRect): Ink[] =>
    ['::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      if (style.content === 'none' || style.content === 'normal') return [];
      const isPlaced = /absolute|fixed/.test(style.position);
      if (!isPlaced && style.transform === 'none' && !/-\d/.test(style.margin)) return [];
      const [x, y, wide, high] = [style.left, style.top, style.width, style.height].map(
        (side) => Number.parseFloat(side) || 0,
      ) as [number, number, number, number];
      const own = new DOMRect(box.left + x, box.top + y, wide, high);
      return [{ element, box: widened(own, reachOf(element, style, own)), overOwn: true }];
    });

  const withDrawings = (element: Element): Element[] => [
    element,
    ...[...element.children].flatMap((child) =>
      child instanceof SVGElement ? [child, ...child.querySelectorAll('*')] : [],
    ),
  ];
  const passing = new Set<Element>();
  /** Whether it is, or stands in, what goes away by itself. Parents are asked before their children. */
  const passes = (element: Element): boolean => {
    const around = dom.parent(element);
    const is = (around !== null && passing.has(around)) || goesAway(element);
    if (is) passing.add(element);
    return is;
  };

  let inks: Ink[] | null = null;
  /** All that the page draws to stay, with as much room as it may take. */
  const inksOf = (): Ink[] => {
    inks ??= dom
      .everything(document)
      .filter((element) => !passes(element))
      .flatMap(withDrawings)
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const drawn = widened(box, reachOf(element, style, box));
        const own = { element, box: drawn, overOwn: outlinesInwards(style) };
        return drawn.width === 0 || drawn.height === 0
          ? addedTo(element, box)
          : [own, ...addedTo(element, box)];
      });
    return inks;
  };

  const shared = (one: DOMRect, other: DOMRect): number =>
    Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
    Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

  /** By its own style, or that of what is around it, it may be drawn under all else or melt into it. */
  const sinks = (element: Element): boolean =>
    [element, ...dom.ancestors(element)].some((at) => {
      const { mixBlendMode, position, zIndex } = getComputedStyle(at);
      return mixBlendMode !== 'normal' || (position !== 'static' && Number(zIndex) < 0);
    });

  /** What may lie over an element, in a short form to know it again; empty where nothing does. */
  const over = (element: Element): string => {
    const box = element.getBoundingClientRect();
    let left = box.width * box.height * LEAST;
    const lying = inksOf().filter((ink) => {
      const part = shared(box, ink.box);
      if (part === 0 || ink.element === element) return false;
      if (!ink.overOwn && (dom.contains(ink.element, element) || dom.contains(element, ink.element)))
        return false;
      left -= part;
      return true;
    });
    const isSunk = sinks(element);
    if (left > 0 && !isSunk) return '';
    const places = lying
      .slice(0, MOST_NOTED)
      .map(({ box: at }) =>
        [at.left - box.left, at.top - box.top, at.width, at.height].map(Math.round).join(),
      );
    return [isSunk ? 'sunk' : 'under', lying.length, ...places].join(' ');
  };

  return { over };
}

export type OverTools = ReturnType<typeof overTools>;
