/** Runs in the page. Tells what its own clip leaves nothing of to be seen. */
export function clipTools() {
  /** What is narrower than this is no more than a line, in px. */
  const THINNEST = 3;

  /** The parts of a shape; a sum is one. */
  const corners = (text: string): string[] => text.match(/calc\([^()]*\)|[^\s()]+/g) ?? [];

  /** A length of a shape in px, of sums as well; of what it is a share of where it is one. NaN where it is a word. */
  const length = (text: string | undefined, of: number): number => {
    const terms = [...(text ?? '').matchAll(/([+-]?)\s*(\d*\.?\d+)(px|%|(?![\w.]))/g)];
    if (terms.length === 0) return Number.NaN;
    return terms.reduce((sum, [, sign, value, unit]) => {
      const size = unit === '%' ? (Number(value) / 100) * of : Number(value);
      return sign === '-' ? sum - size : sum + size;
    }, 0);
  };

  /** Sides as CSS gives them: one for all, or top, right, bottom, left. */
  const sides = (text: string): string[] => {
    const [top = '0', right = top, bottom = top, left = right] = corners(text);
    return [top, right, bottom, left];
  };

  const leavesNothing = (wide: number, high: number): boolean => wide < THINNEST || high < THINNEST;

  const byInset = (text: string, { width, height }: DOMRect): boolean => {
    const [top, right, bottom, left] = sides(text.split(' round ')[0] ?? '');
    return leavesNothing(
      width - length(left, width) - length(right, width),
      height - length(top, height) - length(bottom, height),
    );
  };

  /** A circle or an ellipse: too small, or all beside the box. */
  const byRound = (text: string, { width, height }: DOMRect): boolean => {
    const [radii = '', place = '50% 50%'] = text.split(/\s*\bat\s+/);
    const [first, second = first] = corners(radii);
    const wide = length(first, width);
    const high = length(second, height);
    if (Number.isNaN(wide) || Number.isNaN(high)) return false;
    const [x, y] = corners(place);
    const across = length(x, width);
    const down = length(y, height);
    const shown = (at: number, reach: number, size: number): number =>
      Number.isNaN(at) ? reach : Math.min(at + reach, size) - Math.max(at - reach, 0);
    return leavesNothing(shown(across, wide, width), shown(down, high, height));
  };

  const byPolygon = (text: string, { width, height }: DOMRect): boolean => {
    const points = text
      .replace(/^(nonzero|evenodd)\s*,/, '')
      .split(',')
      .map(corners)
      .map(([x, y]) => [length(x, width), length(y, height)] as const);
    if (points.some(([x, y]) => Number.isNaN(x) || Number.isNaN(y))) return false;
    const across = points.map(([x]) => Math.min(Math.max(x, 0), width));
    const down = points.map(([, y]) => Math.min(Math.max(y, 0), height));
    const area = points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0);
    return (
      Math.abs(area) / 2 < THINNEST * THINNEST ||
      leavesNothing(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down))
    );
  };

  const clipped = (element: Element, { clip, clipPath, position }: CSSStyleDeclaration): boolean => {
    if (/^(absolute|fixed)$/.test(position)) {
      const [top, right, bottom, left] = (/^rect\(([^)]*)\)/.exec(clip)?.[1] ?? '').split(/,\s*|\s+/);
      if (leavesNothing(length(right, 0) - length(left, 0), length(bottom, 0) - length(top, 0))) return true;
    }
    const shape = /^(inset|circle|ellipse|polygon)\((.*?)\)(?:\s|$)/.exec(clipPath);
    if (shape === null) return false;
    const box = element.getBoundingClientRect();
    const text = shape[2] ?? '';
    if (shape[1] === 'inset') return byInset(text, box);
    return shape[1] === 'polygon' ? byPolygon(text, box) : byRound(text, box);
  };

  return { clipped };
}

export type ClipTools = ReturnType<typeof clipTools>;
