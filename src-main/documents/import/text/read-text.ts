import { bulletIn } from '../layout/bullets.ts';
import type { Cell, Line, Run } from '../layout/line.ts';
import { lineText, plainLine } from '../layout/line.ts';
import { withoutSpacing } from '../layout/spaced-row.ts';
import { sectionOf } from '../story/words.ts';

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
const UNDERLINE = /^\s*(?:=|-|_|\*|~){3,}\s*$/;
const PAGE_NUMBER =
  /^\s*[-–—]*\s*(?:page|seite|página|pagina|strona|strana|sida)\s*\d{1,3}(?:\s*(?:\/|of|von|de|sur|di|van|z|av)\s*\d{1,3})?\s*[-–—]*\s*$/iu;
/** What a Markdown file says of itself, in YAML, above its words. */
const FRONT_MATTER = /^\s*---\n(?:[\w-]+:.*\n|[ \t-].*\n)+---\n/;
/** Tags that are written as code, side by side. */
const BESIDE_CODE = /(`[^`]+`)\s+(?=`[^`]+`)/g;
/** What parts a table's head from its rows. */
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/;
const LINK = /\[([^\]]+)\]\(([^)\s]+)(?:\s+"[^"]*")?\)/;

/** The lines of plain text or Markdown. */
export function readText(source: string): Line[] {
  const markdown = /^#{1,6}\s|\*\*[^*\n]+\*\*|\]\(https?:/m.test(source);
  const text = source.replace(/\r\n?|\u2028|\f/g, '\n').replace(FRONT_MATTER, '');
  const rows = withoutTableRules(text.split('\n')).map((text) =>
    markdown ? markdownRuns(text) : [{ text, bold: false, italic: false, link: '' }],
  );
  return linesOfRows(rows, true);
}

/** Rows without those that part a table's head from the rest; the head of a list of names and what each is says nothing. */
function withoutTableRules(rows: readonly string[]): string[] {
  return rows.filter((row, at) => {
    const below = rows[at + 1] ?? '';
    return !TABLE_RULE.test(row) && !(TABLE_RULE.test(below) && columnsIn(below) === 2);
  });
}

function columnsIn(row: string): number {
  return row.split('|').filter((part) => part.trim() !== '').length;
}

/** Rows of runs as lines: empty rows are gaps, tabs and wide spaces part cells, bullets are taken off. `sizes` are those of the rows' type, in points, where the file says them. */
export function linesOfRows(
  rows: readonly (readonly Run[])[],
  wraps: boolean,
  sizes: readonly number[] = [],
): Line[] {
  const lines: Line[] = [];
  let empty = 0;
  for (const [at, written] of rows.entries()) {
    const row = withoutSpacing(written);
    const text = row.map((run) => run.text).join('');
    if (text.trim() === '' || UNDERLINE.test(text) || PAGE_NUMBER.test(text)) {
      const above = lines.at(-1);
      if (above && empty === 0 && underlines(text, above)) lines[lines.length - 1] = asHeading(above);
      empty += 1;
      continue;
    }
    const heading = HEADING.exec(text.trim());
    const front = /^\s*/.exec(text)?.[0].replace(/\t/g, '    ').length ?? 0;
    const bullet = heading ? null : bulletIn(text.trimStart());
    const cut = heading
      ? (heading[1]?.length ?? 0)
      : bullet === null
        ? 0
        : text.trimStart().length - bullet.length;
    const shown = cutRuns(row, text.length - text.trimStart().length + cut);
    const cells = cellsOf(
      heading ? shown.map((run) => ({ ...run, text: run.text.replace(/^#+\s*|\s*#+$/g, '') })) : shown,
      bullet === null ? front : front + cut,
    );
    if (cells.length === 0) continue;
    lines.push(
      plainLine('', {
        cells,
        bullet: bullet !== null,
        gap: lines.length === 0 ? 0 : 0.2 + Math.min(empty, 3),
        heading: heading !== null && (heading[1]?.length ?? 0) > 1,
        size: heading ? 18 - 2 * Math.min(3, heading[1]?.length ?? 1) : (sizes[at] ?? 10),
        wraps,
      }),
    );
    empty = 0;
  }
  return lines;
}

/** A row of signs as long as the words above it; what parts sections is longer. */
function underlines(row: string, above: Line): boolean {
  const [marks, words] = [row.trim().length, lineText(above).length];
  if (above.bullet || above.cells.length !== 1) return false;
  const isRule = UNDERLINE.test(row);
  return (
    Math.abs(marks - words) <= Math.max(2, words * 0.25) || (isRule && sectionOf(lineText(above)) !== null)
  );
}

/** What a whole text begins with is the name of a person or of the text, underlined or not. */
function asHeading(line: Line): Line {
  return { ...line, heading: line.gap > 0, size: 12 };
}

function cutRuns(row: readonly Run[], count: number): Run[] {
  let left = count;
  return row.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}

function cellsOf(runs: readonly Run[], front: number): Cell[] {
  const cells: Cell[] = [];
  let at = front;
  let open: Cell | null = null;
  for (const run of runs) {
    for (const piece of run.text.split(/(\t+|\s{3,})/)) {
      if (/^(\t+|\s{3,})$/.test(piece)) open = null;
      else if (piece !== '') {
        if (!open && piece.trim() !== '') {
          open = { runs: [], left: at, right: at };
          cells.push(open);
        }
        if (open) {
          open.runs.push({ ...run, text: piece });
          open.right = at + piece.length;
        }
      }
      at += piece.length;
    }
  }
  return cells;
}

function markdownRuns(source: string): Run[] {
  const runs: Run[] = [];
  let rest = source
    .replace(/^\s*>\s+/, '')
    .replace(BESIDE_CODE, '$1 • ')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/\s{2,}$/, '')
    .replace(/^\s*\|(.*)\|\s*$/, (_, row: string) => row.split('|').join('\t'));
  while (rest !== '') {
    const strong = /(\*\*|__)(.+?)\1|(?<![\w*])[*_](?![\s*])([^*_]+?)[*_](?![\w*])/.exec(rest);
    const link = LINK.exec(rest);
    const next = [strong, link]
      .filter((match) => match !== null)
      .sort((one, other) => one.index - other.index)[0];
    if (!next) break;
    if (next.index > 0) runs.push({ text: rest.slice(0, next.index), bold: false, italic: false, link: '' });
    if (next === link)
      runs.push({
        text: plain(link[1] ?? ''),
        bold: /\*\*/.test(link[1] ?? ''),
        italic: false,
        link: link[2] ?? '',
      });
    else {
      const inner = LINK.exec(strong?.[2] ?? strong?.[3] ?? '');
      const text = strong?.[2] ?? strong?.[3] ?? '';
      runs.push({
        text: plain(inner?.[1] ?? text),
        bold: strong?.[2] !== undefined,
        italic: strong?.[3] !== undefined,
        link: inner?.[2] ?? '',
      });
    }
    rest = rest.slice(next.index + next[0].length);
  }
  if (rest !== '') runs.push({ text: plain(rest), bold: false, italic: false, link: '' });
  return runs;
}

function plain(text: string): string {
  return text.replace(/\*\*|`/g, '').replace(/\\([\\`*_{}[\]()#+\-.!|~])/g, '$1');
}
