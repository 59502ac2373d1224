import type { DrawnPage } from './draw-page.ts';

/** How lines of print lie on a page: along it or across, and by how many degrees they fall to the right. */
export interface LieOfLines {
  across: boolean;
  degrees: number;
}

/** Finer is not needed to see lines. */
const DOTS_ACROSS = 700;
/** Darker is ink. */
const INK = 128;
const MOST_DEGREES = 8;
const STEP = 0.25;

/**
 * How the lines lie. Seen from along them, ink and the space between them alternate most sharply: the turn at which the
 * rows' ink differs most is theirs (Postl, 1986: the projection profile).
 */
export function lieOfLines({ width, height, grey }: DrawnPage): LieOfLines {
  const step = Math.max(1, Math.round(Math.min(width, height) / DOTS_ACROSS));
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const ink: number[] = [];
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1)
      if ((grey[y * step * width + x * step] ?? 255) < INK) ink.push(y * columns + x);
  const dots = {
    x: Int32Array.from(ink, (at) => at % columns),
    y: Int32Array.from(ink, (at) => (at - (at % columns)) / columns),
  };
  const along = sharpest(dots);
  const across = sharpest({ x: dots.y.map((y) => -y), y: dots.x });
  const found = across.sharpness > along.sharpness ? across : along;
  return { across: found === across, degrees: found.degrees };
}

/** Where there is ink. */
interface Dots {
  x: Int32Array;
  y: Int32Array;
}

function sharpest(dots: Dots): { degrees: number; sharpness: number } {
  let best = { degrees: 0, sharpness: sharpness(dots, 0) };
  for (let turn = STEP; turn <= MOST_DEGREES; turn += STEP)
    for (const degrees of [turn, -turn]) {
      const found = sharpness(dots, degrees);
      if (found > best.sharpness) best = { degrees, sharpness: found };
    }
  return best;
}

/** More rows than a page has, above and below. */
const ROWS = 2_048;

/** How much the ink of rows differs from that of their neighbours, for rows that fall by `degrees`. */
function sharpness({ x, y }: Dots, degrees: number): number {
  const fall = Math.tan((degrees * Math.PI) / 180);
  const rows = new Int32Array(2 * ROWS);
  for (let at = 0; at < x.length; at += 1) {
    const row = Math.round((y[at] as number) - (x[at] as number) * fall) + ROWS;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1)
    sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2;
  return sum;
}
