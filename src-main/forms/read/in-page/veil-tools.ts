import type { ClipTools } from './clip-tools.ts';
import type { Colour, CoverTools } from './cover-tools.ts';
import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Tells what is laid out and yet kept from the eye: faded, masked, clipped, cut off, covered, put aside. */
export function veilTools(dom: DomTools, clip: ClipTools, cover: CoverTools) {
  const { channels } = cover;
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

  const alike = (ink: Colour, behind: Colour): boolean =>
    Math.abs(ink[0] - behind[0]) + Math.abs(ink[1] - behind[1]) + Math.abs(ink[2] - behind[2]) < 24;
  /** The colours of a background that is gradients alone; null where it is a picture as well. */
  const drawn = (image: string): Colour[] | null =>
    /url\(|image|element\(|cross-fade/.test(image) || !image.includes('gradient')
      ? null
      : (image.match(/rgba?\([^)]*\)/g) ?? []).map(channels);
  /** Turned so that its back, which is not drawn, is what faces the eye. */
  const turnedAway = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.backfaceVisibility !== 'hidden' || style.transform === 'none') return false;
    let turn = new DOMMatrix(style.transform);
    for (const at of dom.ancestors(element, 40)) {
      const { transformStyle, transform } = getComputedStyle(at);
      if (transformStyle !== 'preserve-3d') break;
      if (transform !== 'none') turn = new DOMMatrix(transform).multiply(turn);
    }
    return turn.m33 < 0;
  };

  /** Typed text has no colour of its own against what is behind it. */
  const inkless = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const ink = channels(style.getPropertyValue('-webkit-text-fill-color') || style.color);
    if (ink[3] < FAINTEST) return true;
    for (const at of chain(element)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') {
        const shades = drawn(backgroundImage);
        if (shades === null) return false;
        if (shades.every(([, , , alpha]) => alpha >= 0.5)) return shades.every((one) => alike(ink, one));
        if (shades.some((one) => one[3] >= FAINTEST && !alike(ink, one))) return false;
      }
      const behind = channels(backgroundColor);
      if (behind[3] < 0.5) continue;
      return alike(ink, behind);
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
    const made = {
      share: faded(style),
      hides: masked(style) || clip.clipped(at, style) || turnedAway(at, style),
    };
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
    return (
      box.width < SMALLEST_BOX || box.height < SMALLEST_BOX || inkless(element) || cover.covered(element)
    );
  };

  /** A list that something which says nothing lies over; what is drawn over one in its place says what is chosen. */
  const buried = (element: Element): boolean => cover.covered(element, { blank: true });

  return { veiled, unusable, buried };
}

export type VeilTools = ReturnType<typeof veilTools>;
