import { getResolvedPDFJS } from 'unpdf';

/** A small shape on a page, in points from the page's lower left corner. */
export interface DrawnShape {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Matrix = [number, number, number, number, number, number];

const START: Matrix = [1, 0, 0, 1, 0, 0];
/** Browsers draw the marks of lists instead of writing them. */
const LEAST = 1.4;
const MOST = 7;
/** In points: heights of a line with space around it, and what no list of words in one box exceeds. */
const LEAST_TAG = 9;
const MOST_TAG = 30;
const WIDEST_TAG = 200;

/** What a page draws that tells how its text is parted. */
interface DrawnShapes {
  /** Filled shapes of the size of a bullet. */
  bullets: DrawnShape[];
  /** Shapes of the size of a word or two, as drawn around tags. */
  boxes: DrawnShape[];
}

/** Shapes of the size of a bullet, and boxes of the size of a tag. */
export async function drawnShapes(operators: {
  fnArray: number[];
  argsArray: unknown[];
}): Promise<DrawnShapes> {
  const { OPS } = await getResolvedPDFJS();
  const fills = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.stroke,
    OPS.closeStroke,
    OPS.closeFillStroke,
  ]);
  const stack: Matrix[] = [];
  const shapes: DrawnShapes = { bullets: [], boxes: [] };
  let matrix = START;
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] as unknown[] | null;
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? START;
    else if (operator === OPS.transform && args) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as Matrix);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? START;
    else if (operator === OPS.constructPath && args && fills.has(args[0] as number) && args[2]) {
      const shape = boxOf(matrix, args[2] as ArrayLike<number>);
      if (isMark(shape)) shapes.bullets.push(shape);
      else if (isTag(shape)) shapes.boxes.push(shape);
    }
  });
  return shapes;
}

function isMark({ width, height }: DrawnShape): boolean {
  return (
    width >= LEAST &&
    width <= MOST &&
    height >= LEAST &&
    height <= MOST &&
    width / height < 1.7 &&
    height / width < 1.7
  );
}

function isTag({ width, height }: DrawnShape): boolean {
  return height >= LEAST_TAG && height <= MOST_TAG && width > height * 0.8 && width <= WIDEST_TAG;
}

function boxOf([a, b, c, d, e, f]: Matrix, box: ArrayLike<number>): DrawnShape {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function multiply(one: Matrix, two: Matrix): Matrix {
  return [
    one[0] * two[0] + one[2] * two[1],
    one[1] * two[0] + one[3] * two[1],
    one[0] * two[2] + one[2] * two[3],
    one[1] * two[2] + one[3] * two[3],
    one[0] * two[4] + one[2] * two[5] + one[4],
    one[1] * two[4] + one[3] * two[5] + one[5],
  ];
}
