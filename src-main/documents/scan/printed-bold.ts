import type { DrawnPage } from './draw-page.ts';
import type { PrintedLine, PrintedWord } from './recognise.ts';

const DARK = 140;
/** Bold strokes are wider than those of most words of the page, in their share of the type's height, by this. */
const WIDER = 1.3;
/** Longer ones are no strokes that stand, in heights of the type. */
const LYING = 0.28;
/** Shorter words show too few strokes. */
const LEAST_SIGNS = 3;

/** The words that are set in bold: the engine does not tell, so the strokes are measured on the page. */
export function boldWords(drawn: DrawnPage, lines: readonly PrintedLine[]): ReadonlySet<PrintedWord> {
  const measured = lines.flatMap((line) =>
    line.words.map((word) => ({ word, line, stroke: strokeOf(drawn, word, line.rowAttributes.rowHeight) })),
  );
  const long = measured.filter(({ word }) => word.text.length >= LEAST_SIGNS);
  const usual = middleOf(long.map(({ stroke }) => stroke));
  const bold = new Set(long.filter(({ stroke }) => stroke > WIDER * usual).map(({ word }) => word));
  // A short word goes with the one before it, or behind it at the front of a line.
  for (const { words } of lines)
    words.forEach((word, at) => {
      const beside = words[at - 1] ?? words[at + 1];
      if (word.text.length < LEAST_SIGNS && beside && bold.has(beside)) bold.add(word);
    });
  return bold;
}

/** How long on average what is dark without a gap in the rows of a word is, as a share of the type's height; bars that lie are left out. */
function strokeOf(
  { grey, width, height }: DrawnPage,
  { bbox: { x0, y0, x1, y1 } }: PrintedWord,
  type: number,
): number {
  let [sum, count] = [0, 0];
  const end = (run: number) => {
    if (run === 0 || run > LYING * type) return;
    sum += run;
    count += 1;
  };
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1) {
    let run = 0;
    for (let x = Math.max(0, x0); x <= Math.min(width - 1, x1); x += 1) {
      if ((grey[y * width + x] ?? 255) < DARK) run += 1;
      else {
        end(run);
        run = 0;
      }
    }
    end(run);
  }
  return count === 0 ? 0 : sum / count / type;
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
