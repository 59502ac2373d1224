import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Tells what is laid out and yet kept from the eye: faded, masked, clipped, cut off, covered, put aside. */
export function veilTools(dom: DomTools) {
  const FAINTEST = 0.1;
  const THINNEST = 3;
  /** A box for text that is smaller than this can not be typed into, in px. */
  const SMALLEST_BOX = 8;
  /** As far from its form as nothing stands that belongs to it, in px. */
  const FAR = 1000;

  const number = (text: string | undefined): number => Number.parseFloat(text ?? '');
  const chain = (element: Element): Element[] => [element, ...dom.ancestors(element, 40)];

  const faded = (style: CSSStyleDeclaration): number => {
    const through = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    const share = through === null ? 1 : number(through[1]) / (through[2] === '%' ? 100 : 1);
    const blurred = number(/blur\(([\d.]+)px\)/.exec(style.filter)?.[1]) >= 10;
    return blurred ? 0 : Number(style.opacity) * share;
  };

  /** A mask that lets nothing through, or only a dot. */
  const masked = (style: CSSStyleDeclaration): boolean => {
    const image = style.maskImage || style.getPropertyValue('-webkit-mask-image');
    if (image === '' || image === 'none') return false;
    const size = style.maskSize || style.getPropertyValue('-webkit-mask-size');
    if (/^[0-3](\.\d+)?px/.test(size)) return true;
    const colours = image.match(/rgba?\([^)]*\)|transparent/g) ?? [];
    const through = (colour: string): number =>
      colour.startsWith('rgb(') ? 1 : number(colour.split(',')[3]) || 0;
    return (
      image.includes('gradient') && colours.length > 0 && colours.every((one) => through(one) < FAINTEST)
    );
  };

  const clipped = (style: CSSStyleDeclaration): boolean => {
    if (/rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip))
      return true;
    const path = style.clipPath;
    if (/inset\((4[5-9]|[5-9]\d|100)(\.\d+)?%/.test(path)) return true;
    if (/^(circle|ellipse)\((0|[0-3](\.\d+)?px|[0-4](\.\d+)?%)[ )]/.test(path)) return true;
    const corners = /^polygon\(([^)]*)\)/
      .exec(path)?.[1]
      ?.split(',')
      .map((corner) => corner.trim());
    if (corners === undefined) return false;
    const sides = [0, 1].map((axis) => corners.map((corner) => number(corner.split(/\s+/)[axis])));
    return sides.some((at) => Math.max(...at) - Math.min(...at) < THINNEST);
  };

  const channels = (colour: string): [number, number, number, number] => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };

  /** Typed text has no colour of its own against what is behind it. */
  const inkless = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const ink = channels(style.getPropertyValue('-webkit-text-fill-color') || style.color);
    if (ink[3] < FAINTEST) return true;
    for (const at of chain(element)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') return false;
      const behind = channels(backgroundColor);
      if (behind[3] < 0.5) continue;
      return Math.abs(ink[0] - behind[0]) + Math.abs(ink[1] - behind[1]) + Math.abs(ink[2] - behind[2]) < 24;
    }
    return ink[0] + ink[1] + ink[2] > 741;
  };

  const overlap = (one: DOMRect, other: DOMRect): [number, number] => [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];

  /** Outside of a box around it that shows nothing beyond its edges. */
  const cutOff = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    let free = false;
    for (const at of chain(element)) {
      const style = getComputedStyle(at);
      // What is positioned is cut by positioned boxes alone.
      if (free && style.position === 'static') continue;
      free = style.position === 'absolute' || (free && style.position === 'static');
      if (style.position === 'fixed') return false;
      if (at === element || at.matches('html, body')) continue;
      const [wide, high] = overlap(box, at.getBoundingClientRect());
      if (/hidden|clip/.test(style.overflowX) && wide < THINNEST) return true;
      if (/hidden|clip/.test(style.overflowY) && high < THINNEST) return true;
    }
    return false;
  };

  /** Beside the page, or far away from the form that it belongs to. */
  const aside = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    const scrolls = dom
      .ancestors(element, 40)
      .some((at) => !at.matches('html, body') && /auto|scroll/.test(getComputedStyle(at).overflowX));
    if (!scrolls && box.left + scrollX >= innerWidth) return true;
    const form = (element as HTMLInputElement).form?.getBoundingClientRect();
    if (form === undefined || form.width < THINNEST || form.height < THINNEST) return false;
    const [wide, high] = overlap(box, form);
    return wide < -FAR || high < -FAR;
  };

  let covers: { element: Element; box: DOMRect; level: number }[] | null = null;
  /** What is positioned and opaque: only such things lie over others. Backdrops of dialogs are none: they go away. */
  const coversOf = (): NonNullable<typeof covers> => {
    covers ??= dom.everything(document).flatMap((element) => {
      const style = getComputedStyle(element);
      if (!/absolute|relative/.test(style.position) || element.matches('label, input, select, textarea'))
        return [];
      const opaque =
        channels(style.backgroundColor)[3] > 0.9 ||
        style.backgroundImage !== 'none' ||
        element.matches('img, canvas, iframe, video');
      if (!opaque || Number(style.opacity) < 0.9 || !element.checkVisibility()) return [];
      return [{ element, box: element.getBoundingClientRect(), level: Number(style.zIndex) || 0 }];
    });
    return covers;
  };
  const covered = (element: Element): boolean => {
    const own = chain(element)
      .slice(0, 4)
      .map((at) => getComputedStyle(at));
    if (own.some(({ position, zIndex }) => position !== 'static' && Number(zIndex) < 0)) return true;
    const box = element.getBoundingClientRect();
    const level = Math.max(
      0,
      ...own.map(({ position, zIndex }) => (position === 'static' ? 0 : Number(zIndex) || 0)),
    );
    return coversOf().some((cover) => {
      const [wide, high] = overlap(box, cover.box);
      if (wide < box.width * 0.95 || high < box.height * 0.95) return false;
      if (dom.contains(cover.element, element) || dom.contains(element, cover.element)) return false;
      const later = (element.compareDocumentPosition(cover.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return cover.level > level || (cover.level === level && later);
    });
  };

  interface Veil {
    share: number;
    hides: boolean;
  }
  const veils = new Map<Element, Veil>();
  /** How much of what is in an element its own style lets be seen. */
  const veilOf = (at: Element): Veil => {
    const known = veils.get(at);
    if (known !== undefined) return known;
    const style = getComputedStyle(at);
    const made = { share: faded(style), hides: masked(style) || clipped(style) };
    veils.set(at, made);
    return made;
  };
  const judged = new Map<Element, boolean>();
  /** Hidden by itself or by what is around it, whatever kind of element it is. */
  const veiled = (element: Element): boolean => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const own = chain(element).map(veilOf);
    const share = own.reduce((left, veil) => left * veil.share, 1);
    const is = share < FAINTEST || own.some(({ hides }) => hides) || aside(element) || cutOff(element);
    judged.set(element, is);
    return is;
  };

  /** A box for text in which nobody could see what they type. */
  const unusable = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width < SMALLEST_BOX || box.height < SMALLEST_BOX || inkless(element) || covered(element);
  };

  return { veiled, unusable };
}

export type VeilTools = ReturnType<typeof veilTools>;
