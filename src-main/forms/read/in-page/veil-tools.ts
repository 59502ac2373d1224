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
  const SMALLEST_LETTER = 4;
  /** As far from its form as nothing stands that belongs to it, in px. */
  const FAR = 1000;

  const number = (text: string | undefined): number => Number.parseFloat(text ?? '');
  const around = (element: Element): Element[] => dom.ancestors(element, Number.POSITIVE_INFINITY);
  const chain = (element: Element): Element[] => [element, ...around(element)];

  /** Each function of a filter with its amount, 1 where it gives none, in px for a blur. */
  const filters = ({ filter }: CSSStyleDeclaration): [name: string, amount: number][] =>
    [...filter.matchAll(/([a-z-]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(([, name = '', text = '']) => {
      const amount = number(text);
      return [name, Number.isNaN(amount) ? 1 : amount / (text.trim().endsWith('%') ? 100 : 1)];
    });
  /** How much of the difference between ink and paper each function of a filter leaves. */
  const LEAVES: Readonly<Record<string, (amount: number) => number>> = {
    opacity: (amount) => amount,
    contrast: (amount) => Math.min(amount, 1),
    brightness: (amount) => Math.min(amount, 1),
    invert: (amount) => Math.abs(1 - 2 * Math.min(amount, 1)),
    blur: (amount) => (amount >= 10 ? 0 : 1),
  };
  const faded = (style: CSSStyleDeclaration): number =>
    filters(style).reduce(
      (share, [name, amount]) => share * (LEAVES[name]?.(amount) ?? 1),
      Number(style.opacity),
    );
  const QUIET = /^(grayscale|sepia|saturate|hue-rotate|drop-shadow)$/;
  /** A filter that may make one colour of all, or that nobody can foretell. */
  const glares = (style: CSSStyleDeclaration): boolean => {
    const all = filters(style);
    const of = (wanted: string): number =>
      all.reduce((product, [name, amount]) => (name === wanted ? product * amount : product), 1);
    const isKnown = all.every(([name]) => name in LEAVES || QUIET.test(name));
    return (
      !isKnown ||
      of('brightness') > 3 ||
      of('contrast') > 10 ||
      (of('brightness') > 1.2 && of('contrast') < 0.6)
    );
  };

  const maskOf = (style: CSSStyleDeclaration): string =>
    style.maskImage || style.getPropertyValue('-webkit-mask-image');
  const shares = (image: string): number[] =>
    (image.match(/rgba?\([^)]*\)|transparent/g) ?? []).map((colour) =>
      colour.startsWith('rgb(') ? 1 : number(colour.split(',')[3]) || 0,
    );
  /** A mask that lets nothing through, or only a dot. */
  const masked = (style: CSSStyleDeclaration): boolean => {
    const image = maskOf(style);
    if (image === '' || image === 'none') return false;
    const size = style.maskSize || style.getPropertyValue('-webkit-mask-size');
    if (/^[0-3](\.\d+)?(px|%)/.test(size)) return true;
    const through = shares(image);
    return image.includes('gradient') && through.length > 0 && through.every((one) => one < FAINTEST);
  };
  /** A mask of which nobody can tell what it leaves: a picture, one in a place of its own, or one with holes over the box itself. */
  const maskUnknown = (style: CSSStyleDeclaration, isOwn: boolean): boolean => {
    const border = style.getPropertyValue('-webkit-mask-box-image-source');
    if (border !== '' && border !== 'none') return true;
    const image = maskOf(style);
    if (image === '' || image === 'none') return false;
    if (!/^((repeating-)?(linear|radial|conic)-gradient\((rgba?\([^()]*\)|[^()])*\)(, )?)+$/.test(image))
      return true;
    if (/luminance/.test(style.maskMode)) return true;
    // A gradient is as large as its box, unless it is said where it lies or how large it is.
    const isWhole =
      /^((auto|100%|cover|contain)[, ]*)+$/.test(style.maskSize) && !/[1-9]\d*px/.test(style.maskPosition);
    if (/no-repeat/.test(style.maskRepeat) && !isWhole) return true;
    if (!/^add(, add)*$/.test(style.maskComposite)) return true;
    return isOwn && shares(image).some((one) => one < FAINTEST);
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
    for (const at of around(element)) {
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

  /** What is in an element is cut at the inside of its borders. */
  const inside = (at: Element): DOMRect => {
    const { left, top, width, height } = at.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = at as HTMLElement;
    const [x, y] = [width / offsetWidth, height / offsetHeight];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return new DOMRect(left, top, width, height);
    return new DOMRect(
      left + at.clientLeft * x,
      top + at.clientTop * y,
      at.clientWidth * x,
      at.clientHeight * y,
    );
  };

  /** Outside of a box around it that shows nothing beyond its edges, or in one that is too small to be scrolled in. */
  const cutOff = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    let free = false;
    let fixed = false;
    for (const at of chain(element)) {
      const style = getComputedStyle(at);
      const paints = /paint|strict|content/.test(style.contain);
      // What is positioned is cut by positioned boxes alone, and by those that hold all that is in them.
      const holds =
        paints || style.transform !== 'none' || style.filter !== 'none' || style.perspective !== 'none';
      const passes = !holds && (fixed || (free && style.position === 'static'));
      // A drawing in a line is cut as a box is.
      const isBox = at instanceof SVGElement || !/^(inline|contents)$/.test(style.display);
      const isCut = at !== element && !passes && !at.matches('html, body') && isBox;
      if (!passes) {
        fixed = style.position === 'fixed';
        free = fixed || style.position === 'absolute';
      }
      if (!isCut) continue;
      if (style.overflow === 'visible' && !paints) continue;
      const inner = inside(at);
      const [wide, high] = overlap(box, inner);
      if ((paints || /hidden|clip/.test(style.overflowX)) && wide < THINNEST) return true;
      if ((paints || /hidden|clip/.test(style.overflowY)) && high < THINNEST) return true;
      if (/auto|scroll/.test(style.overflowX) && inner.width < SMALLEST_BOX) return true;
      if (/auto|scroll/.test(style.overflowY) && inner.height < SMALLEST_BOX) return true;
    }
    return false;
  };

  /** A frame that shows a part of its document alone. A page that can't be scrolled has a dialog open, which is closed. */
  const isLocked = (): boolean => {
    if (window === window.top) return false;
    const { documentElement: root, body } = document;
    return (
      window.frameElement?.getAttribute('scrolling') === 'no' ||
      [root, body].some((at) => at !== null && /hidden|clip/.test(getComputedStyle(at).overflowY))
    );
  };
  /** Held at a place outside of the window, into which nothing scrolls it. */
  const heldOutside = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const [wide, high] = overlap(box, new DOMRect(0, 0, innerWidth, innerHeight));
    if (wide > 0 && high > 0) return false;
    for (const at of chain(element)) {
      if (at === document.documentElement) return isLocked();
      const { position, overflowX, overflowY } = getComputedStyle(at);
      if (position === 'fixed') return true;
      if (at !== element && /auto|scroll/.test(`${overflowX} ${overflowY}`)) return false;
    }
    return false;
  };
  /** Beside the page, or far away from the form that it belongs to. */
  const aside = (element: Element): boolean => {
    if (heldOutside(element)) return true;
    const box = element.getBoundingClientRect();
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    const scrolls = around(element).some(
      (at) => !at.matches('html, body') && /auto|scroll/.test(getComputedStyle(at).overflowX),
    );
    if (!scrolls && box.left + scrollX >= innerWidth) return true;
    const form = (element as HTMLInputElement).form?.getBoundingClientRect();
    if (form === undefined || form.width < THINNEST || form.height < THINNEST) return false;
    const [wide, high] = overlap(box, form);
    return wide < -FAR || high < -FAR;
  };

  interface Veil {
    share: number;
    hides: boolean;
    shaped: boolean;
    /** Nobody can tell what is left of it to be seen. */
    unknown: boolean;
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
      shaped: style.clipPath !== 'none' && style.clipPath !== '',
      unknown: glares(style) || maskUnknown(style, false),
    };
    veils.set(at, made);
    return made;
  };
  /** Whether each shape around an element leaves enough of it; null where a shape is not known. */
  const shapes = (element: Element): (boolean | null)[] => {
    const box = element.getBoundingClientRect();
    return chain(element)
      .filter((at) => veilOf(at).shaped)
      .map((at) => clip.shows(at, getComputedStyle(at), box));
  };
  const judged = new Map<Element, boolean>();
  /** Hidden by itself or by what is around it, whatever kind of element it is. */
  const veiled = (element: Element): boolean => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const own = chain(element).map(veilOf);
    const share = own.reduce((left, veil) => left * veil.share, 1);
    const is =
      share < FAINTEST ||
      own.some(({ hides }) => hides) ||
      shapes(element).includes(false) ||
      aside(element) ||
      cutOff(element);
    judged.set(element, is);
    return is;
  };

  /** Letters as small as dots, or written where the box does not reach. */
  const roomless = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const size = number(style.fontSize);
    const room = element.clientWidth - number(style.paddingLeft) - number(style.paddingRight);
    return (
      size < SMALLEST_LETTER ||
      (element.clientWidth > 0 && room < SMALLEST_BOX) ||
      Math.abs(number(style.textIndent)) >= room ||
      number(style.letterSpacing) <= -size
    );
  };

  /** A box for text in which nobody could see what they type. */
  const unusable = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return (
      box.width < SMALLEST_BOX ||
      box.height < SMALLEST_BOX ||
      chain(element).some((at) => veilOf(at).unknown) ||
      maskUnknown(getComputedStyle(element), true) ||
      shapes(element).includes(null) ||
      inkless(element) ||
      roomless(element) ||
      cover.covered(element)
    );
  };

  /** A list that something which says nothing lies over; what is drawn over one in its place says what is chosen. */
  const buried = (element: Element): boolean => cover.covered(element, { blank: true });

  return { veiled, unusable, buried };
}

export type VeilTools = ReturnType<typeof veilTools>;
