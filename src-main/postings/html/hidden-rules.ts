/** Declarations that keep a text from people's eyes. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*(0|0?\.0\d*)(?![.\d])|font-size\s*:\s*(0(\.\d+)?|1)(px|pt|em|rem|%)?\s*(;|!|$)|(left|top|right|text-indent|margin-left)\s*:\s*-\d{4,}|clip(-path)?\s*:\s*(rect\(\s*[01]|inset\(\s*(50|100)%)|transform\s*:\s*scale\(\s*0\s*\)|(^|;|\s)(max-)?height\s*:\s*[01](px)?\s*(;|!|$)(?=.*overflow\s*:\s*hidden)|overflow\s*:\s*hidden(?=.*(^|;|\s)(max-)?height\s*:\s*[01](px)?\s*(;|!|$))/i;
const WHITE =
  /(?:^|;|\s)color\s*:\s*(white|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent|rgba\([^)]*,\s*0\s*\))/i;

/** Whether an element's own style attribute hides it. */
export function isHidingStyle(style: string): boolean {
  return HIDING.test(style);
}

/** Whether a style writes white (or in no colour) without a background of its own to stand out from. */
export function isWhiteOnNothing(style: string): boolean {
  return WHITE.test(style) && !/background/i.test(style);
}

/** Simple selectors (tag, class, id and their compounds) that a page's own style sheets hide. Media queries are left out. */
export function hiddenSelectors(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const flat = plain.replace(/@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const selectors: string[] = [];
  for (const match of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const [, names = '', declarations = ''] = match;
    if (!HIDING.test(declarations)) continue;
    selectors.push(
      ...names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => SIMPLE.test(name)),
    );
  }
  return selectors;
}

const SIMPLE = /^[a-z0-9]*([.#][\w-]+)+$/i;
