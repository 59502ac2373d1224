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

  const isNumber = (...all: number[]): boolean => all.every(Number.isFinite);

  /** A circle or an ellipse as a path; null where it can't be told. */
  const roundPath = (text: string, isCircle: boolean, width: number, height: number): Path2D | null => {
    const [radii = '', place = ''] = text.split(/(?:^|\s+)at\s+/);
    const [x, y] = corners(place === '' ? '50% 50%' : place);
    const [across, down] = [length(x, width), length(y, height)];
    const reach = (radius: string | undefined, toSides: number[], of: number): number => {
      if (radius === undefined || radius === 'closest-side') return Math.min(...toSides.map(Math.abs));
      return radius === 'farthest-side' ? Math.max(...toSides.map(Math.abs)) : length(radius, of);
    };
    const [toSides, toEnds] = [
      [across, width - across],
      [down, height - down],
    ];
    const [first, second] = corners(radii);
    const both = reach(first, [...toSides, ...toEnds], Math.hypot(width, height) / Math.SQRT2);
    const wide = isCircle ? both : reach(first, toSides, width);
    const high = isCircle ? both : reach(second, toEnds, height);
    if (!isNumber(across, down, wide, high)) return null;
    const path = new Path2D();
    path.ellipse(across, down, Math.max(wide, 0), Math.max(high, 0), 0, 0, 2 * Math.PI);
    return path;
  };

  /** What a shape leaves of a box of this size; null where it can't be told. */
  const pathOf = (kind: string, text: string, width: number, height: number): Path2D | null => {
    if (kind === 'path') return new Path2D(/"(.*)"/.exec(text)?.[1] ?? '');
    if (kind === 'circle' || kind === 'ellipse') return roundPath(text, kind === 'circle', width, height);
    const path = new Path2D();
    if (kind === 'inset') {
      const [top, right, bottom, left] = sides(text.split('round')[0] ?? '').map((side, at) =>
        length(side, at % 2 === 0 ? height : width),
      ) as [number, number, number, number];
      if (!isNumber(top, right, bottom, left)) return null;
      path.rect(left, top, Math.max(width - left - right, 0), Math.max(height - top - bottom, 0));
      return path;
    }
    const points = text
      .split(',')
      .map(corners)
      .map(([x, y]) => [length(x, width), length(y, height)] as const);
    if (!isNumber(...points.flat())) return null;
    for (const [x, y] of points) path.lineTo(x, y);
    return path;
  };

  const READ =
    /^(inset|circle|ellipse|polygon|path)\((.*)\)(?: (?:border|padding|content|margin|fill|stroke|view)-box)?$/;
  const ACROSS = 9;
  const DOWN = 5;
  /** How much of a box must be left to be worked with. */
  const ENOUGH = 1 / 3;

  /** Whether an element around a box, or the box itself, leaves enough of it by its shape; null where the shape is not known. */
  const shows = (around: Element, { clipPath }: CSSStyleDeclaration, box: DOMRect): boolean | null => {
    if (clipPath === 'none' || clipPath === '' || /^[a-z]+-box$/.test(clipPath)) return true;
    const [, kind, whole = ''] = READ.exec(clipPath) ?? [];
    const [, rule, text = ''] = /^(?:(nonzero|evenodd)\s*,\s*)?(.*)$/.exec(whole) ?? [];
    const outer = around.getBoundingClientRect();
    const { offsetWidth: width = outer.width, offsetHeight: height = outer.height } = around as HTMLElement;
    const path = kind === undefined ? null : pathOf(kind, text, width, height);
    const pen = document.createElement('canvas').getContext('2d');
    if (path === null || pen === null) return null;
    const scale = { x: outer.width / width || 1, y: outer.height / height || 1 };
    let left = 0;
    for (let at = 0; at < ACROSS * DOWN; at += 1) {
      const x = box.left + (box.width * ((at % ACROSS) + 0.47)) / ACROSS - outer.left;
      const y = box.top + (box.height * (Math.floor(at / ACROSS) + 0.47)) / DOWN - outer.top;
      if (pen.isPointInPath(path, x / scale.x, y / scale.y, rule === 'evenodd' ? rule : 'nonzero')) left += 1;
    }
    return left >= ACROSS * DOWN * ENOUGH;
  };

  return { clipped, shows };
}

export type ClipTools = ReturnType<typeof clipTools>;
