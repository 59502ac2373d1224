import type { DrawnPage } from './draw-page.ts';

/** How a page lies: what sets it upright is turning it clockwise by quarters, then by degrees about its middle. */
export interface Lie {
  quarters: 0 | 1 | 2 | 3;
  degrees: number;
}

/** The page turned clockwise by quarters. */
export function turned(drawn: DrawnPage, quarters: Lie['quarters']): DrawnPage {
  const { width, height, grey, page } = drawn;
  if (quarters === 0) return drawn;
  if (quarters === 2) return { ...drawn, grey: grey.slice().reverse() };
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[to] = grey[y * width + x] ?? WHITE;
    }
  return { width: height, height: width, grey: out, page: { width: page.height, height: page.width } };
}

/** The page turned clockwise about its middle; what comes in from outside is white. */
export function leant(drawn: DrawnPage, degrees: number): DrawnPage {
  if (degrees === 0) return drawn;
  const { width, height, grey } = drawn;
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  const out = new Uint8Array(grey.length).fill(WHITE);
  for (let y = 0; y < height; y += 1) {
    const startX = width / 2 - (cos * width) / 2 + sin * (y - height / 2);
    const startY = height / 2 + (sin * width) / 2 + cos * (y - height / 2);
    for (let x = 0; x < width; x += 1) {
      const fromX = startX + cos * x;
      const fromY = startY - sin * x;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = fromX - left;
      const below = fromY - top;
      const at = top * width + left;
      const above = (1 - right) * (grey[at] as number) + right * (grey[at + 1] as number);
      const under = (1 - right) * (grey[at + width] as number) + right * (grey[at + width + 1] as number);
      out[y * width + x] = (1 - below) * above + below * under;
    }
  }
  return { ...drawn, grey: out };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a box of the upright page stands on the page as it lies; both in points. `upright` is the size of the former. */
export function asItLies(box: Box, upright: { width: number; height: number }, lie: Lie): Box {
  const [middleX, middleY] = [upright.width / 2, upright.height / 2];
  const [cos, sin] = [Math.cos(radians(lie.degrees)), Math.sin(radians(lie.degrees))];
  const [dx, dy] = [box.left + box.width / 2 - middleX, box.top + box.height / 2 - middleY];
  const [x, y] = [cos * dx + sin * dy + middleX, cos * dy - sin * dx + middleY];
  const middles: Record<Lie['quarters'], [number, number]> = {
    0: [x, y],
    1: [y, upright.width - x],
    2: [upright.width - x, upright.height - y],
    3: [upright.height - y, x],
  };
  const [toX, toY] = middles[lie.quarters];
  const aside = lie.quarters % 2 === 1;
  const [width, height] = aside ? [box.height, box.width] : [box.width, box.height];
  return { left: toX - width / 2, top: toY - height / 2, width, height };
}

const WHITE = 255;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
