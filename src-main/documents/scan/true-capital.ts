import type { PrintedWord } from './recognise.ts';

/** Letters that look the same in both cases. */
const ALIKE = /^[cosuvwxz]$/;
/** Letters without strokes above or below, which tell how high a small letter is. */
const LOW = /^[acemnorsuvwxz]$/;
/** A capital is higher than small letters by this. */
const HIGHER = 1.2;

/** A word whose first letter was read as small, and stands as high as a capital: lines that begin small go on from the one above. */
export function withTrueCapital(word: PrintedWord): PrintedWord {
  const [first, ...rest] = word.symbols;
  if (!first || !ALIKE.test(first.text) || !word.text.startsWith(first.text)) return word;
  const low = rest.filter(({ text }) => LOW.test(text)).map(heightOf);
  const usual = low.toSorted((one, other) => one - other)[Math.floor(low.length / 2)];
  if (usual === undefined || low.length < 2 || heightOf(first) < HIGHER * usual) return word;
  return { ...word, text: first.text.toUpperCase() + word.text.slice(1) };
}

const heightOf = ({ bbox }: PrintedWord['symbols'][number]): number => bbox.y1 - bbox.y0;
