import type { Cell } from './line.ts';

const MARK = '[•◦▪▫‣⁃∙●○■□◆◇►▶▸▹➢➤➔→⇒✓✔✦❖–—\\-*·º°¤§]';
const ALONE = new RegExp(`^\\s*(?:${MARK}|o|\\(?\\d{1,2}[.)]|[a-z]\\))\\s*$`, 'u');
const IN_FRONT = new RegExp(`^\\s*(?:${MARK})\\s*(?=\\S)`, 'u');
/** Hyphens, and "o", begin a list only where a space follows. */
const LOOSE = /^\s*(?:[-–—*·]\s+|\+\s+(?=\p{L})|o\s{1,}(?=\p{Lu})|\d{1,2}[.)]\s+(?=\p{L}))/u;
const SURE = /^\s*[•◦▪▫‣⁃∙●○■□◆◇►▶▸▹➢➤➔⇒✓✔✦❖]/u;

/** Takes a bullet off a line's front. */
export function takeBullet(cells: readonly Cell[]): { bullet: boolean; rest: Cell[] } {
  const [first, ...others] = cells;
  if (!first) return { bullet: false, rest: [] };
  const text = first.runs.map((run) => run.text).join('');
  if (ALONE.test(text) && !/^\s*\d/.test(text)) return { bullet: others.length > 0, rest: others };
  if (ALONE.test(text) && others.length > 0) return { bullet: true, rest: others };
  const mark = SURE.test(text) ? IN_FRONT.exec(text) : LOOSE.exec(text);
  if (!mark || mark[0].length >= text.length) return { bullet: false, rest: [...cells] };
  return { bullet: true, rest: [cutFront(first, mark[0].length), ...others] };
}

/** Whether a text begins as an item of a list does. */
export function bulletIn(text: string): string | null {
  const mark = SURE.test(text) ? IN_FRONT.exec(text) : LOOSE.exec(text);
  return mark && mark[0].length < text.length ? text.slice(mark[0].length) : null;
}

function cutFront(cell: Cell, count: number): Cell {
  let left = count;
  const whole = cell.runs.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const runs = cell.runs
    .map((run) => {
      const cut = Math.min(left, run.text.length);
      left -= cut;
      return { ...run, text: run.text.slice(cut) };
    })
    .filter(({ text }) => text !== '');
  return { ...cell, runs, left: cell.left + ((cell.right - cell.left) * count) / whole };
}
