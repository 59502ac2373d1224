import { type Line, lineText, startsBold } from '../layout/line.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What somebody did, told under the name of a skill. */
export interface Deeds {
  skill: string;
  texts: string[];
  lines: Line[];
}

const LONGEST_NAME = 50;
/** In words: an item of a list of skills has fewer, what somebody did has more. */
const LEAST_WORDS = 4;
const USUAL_WORDS = 5;
/** What is named in a list has so many words at most. */
const SHORT_PIECE = 3;

/** Parts sentences that stand below the name of a skill, as where a resume is ordered by skills, from lists of skills. */
export function partDeeds(lines: readonly Line[]): { deeds: Deeds[]; rest: Line[] } {
  const deeds: Deeds[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = lines[at] as Line;
    let end = at + 1;
    while (end < lines.length && !headsList(lines, end, head)) end += 1;
    const below = lines.slice(at + 1, end);
    const paragraphs = headsList(lines, at, head) ? paragraphsOf(below) : [];
    const texts = paragraphs.map(({ text }) => text);
    if (paragraphs.every(({ lines: [first] }) => first?.bullet === true) && areSentences(texts))
      deeds.push({ skill: lineText(head).replace(/\s*:$/, ''), texts, lines: [head, ...below] });
    else rest.push(head, ...below);
    at = end;
  }
  return { deeds, rest };
}

/** A short line above a list that looks like `model`. */
function headsList(lines: readonly Line[], at: number, model: Line): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.bullet || line.cells.length > 1 || next?.bullet !== true) return false;
  const isLike = startsBold(line) === startsBold(model) && Math.abs(line.size - model.size) < 0.5;
  return (
    isLike && Math.abs((line.cells[0]?.left ?? 0) - (model.cells[0]?.left ?? 0)) < 3 && isName(lineText(line))
  );
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && !/[.,;]/.test(text) && /^\p{Lu}/u.test(text);

function areSentences(texts: readonly string[]): boolean {
  const counts = texts.map((text) => text.split(/\s+/).length);
  const sum = counts.reduce((total, count) => total + count, 0);
  // "Excel, Word, a till of any kind" lists; a sentence begins with more words.
  const lists = texts.filter((text) => {
    const pieces = text.split(/[,;|•]/).map((piece) => piece.trim().split(/\s+/).length);
    return pieces.length > 1 && (pieces[0] === 1 || pieces.every((count) => count <= SHORT_PIECE));
  });
  return (
    counts.length > 0 &&
    lists.length === 0 &&
    counts.every((count) => count >= LEAST_WORDS) &&
    sum >= counts.length * USUAL_WORDS
  );
}
