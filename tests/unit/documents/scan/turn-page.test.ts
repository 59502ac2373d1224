import { expect, test } from 'vitest';
import { lieOfLines } from '#main/documents/scan/lie-of-lines.ts';
import { asItLies, type Lie, leant, turned } from '#main/documents/scan/turn-page.ts';

const PAGE = { width: 300, height: 420 };

/** A page of lines of print: dashes of ink, a ragged right edge, white between. */
function printed() {
  const [width, height] = [PAGE.width * 2, PAGE.height * 2];
  const grey = new Uint8Array(width * height).fill(255);
  for (let y = 60; y < height - 60; y += 1)
    for (let x = 60; x < width - 60 - ((Math.floor(y / 20) * 37) % 150); x += 1)
      if (y % 20 < 8 && (x + Math.floor(y / 20) * 7) % 11 < 8) grey[y * width + x] = 0;
  return { width, height, grey, page: PAGE };
}

test.each([
  [0, 0],
  [0, 2],
  [2, -3],
  [1, 0],
  [3, 1.5],
] as const)(
  'lines on a page that was turned by %i quarters and %i degrees are seen to lie so',
  (quarters, degrees) => {
    const { across, degrees: found } = lieOfLines(leant(turned(printed(), quarters), degrees));
    expect(across).toBe(quarters % 2 === 1);
    expect(found).toBeCloseTo(degrees, 0);
  },
);

test.each([0, 1, 2, 3] as const)(
  'what is read on a page set upright by %i quarters has its place on the page as it lies',
  (quarters) => {
    const upright = turned(
      { ...printed(), grey: new Uint8Array(PAGE.width * PAGE.height * 4).fill(255) },
      quarters,
    );
    const spot = { left: 40, top: 30, width: 20, height: 10 };
    const at = { x: spot.left * 2 + 1, y: spot.top * 2 + 1 };
    upright.grey[at.y * upright.width + at.x] = 0;
    const back = turned(upright, ((4 - quarters) % 4) as Lie['quarters']);
    const dot = back.grey.indexOf(0);
    const [x, y] = [(dot % back.width) / 2, Math.floor(dot / back.width) / 2];
    const { left, top, width, height } = asItLies(spot, upright.page, { quarters, degrees: 0 });
    expect(x).toBeGreaterThanOrEqual(left - 1);
    expect(x).toBeLessThanOrEqual(left + width + 1);
    expect(y).toBeGreaterThanOrEqual(top - 1);
    expect(y).toBeLessThanOrEqual(top + height + 1);
  },
);
