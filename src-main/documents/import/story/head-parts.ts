import { cellText, type Line } from '../layout/line.ts';
import { datesIn, withoutLength } from './dates-in.ts';
import type { RawEntry } from './raw-entry.ts';
import { trimEdge } from './trim-edge.ts';

/** A piece of an entry's head: words in one style between separators. */
export interface HeadPart {
  text: string;
  bold: boolean;
  italic: boolean;
  link: string;
  line: Line;
  /** Which line of the head, from 0. */
  row: number;
  /** The dash that parts it from the piece before, in one style; empty where something else does. */
  dash: string;
}

const SEPARATOR = /\s+[|•·∙◦]\s+|\s*[|]\s*|\s+[–—]\s+|\s+-\s+|\t|\s+@\s+|;\s+|\s+\/\/\s+/u;

const PARTED = new RegExp(`(${SEPARATOR.source})`, 'u');

/** The parts of an entry's head, without dates and lengths of time. */
export function headParts(entry: RawEntry): HeadPart[] {
  return entry.head.flatMap((line, row) => partsOf(line, row));
}

function partsOf(line: Line, row: number): HeadPart[] {
  const parts: HeadPart[] = [];
  for (const cell of line.cells) {
    const whole = cellText(cell);
    const dates = datesIn(whole);
    let style: { bold: boolean; italic: boolean } | null = null;
    let text = '';
    let link = '';
    const end = () => {
      const said = dates === null ? text : withoutDates(text);
      const pieces = said.split(PARTED);
      for (let at = 0; at < pieces.length; at += 2) {
        const words = trimEdge(pieces[at] ?? '');
        const between = pieces[at - 1] ?? '';
        if (words !== '')
          parts.push({
            dash: /^\s+[–—-]\s+$/u.test(between) ? between : '',
            text: words,
            bold: style?.bold ?? false,
            italic: style?.italic ?? false,
            link,
            line,
            row,
          });
      }
      text = '';
      link = '';
    };
    for (const run of cell.runs) {
      if (run.text.trim() === '') {
        text += run.text;
        continue;
      }
      const changed = style !== null && (style.bold !== run.bold || style.italic !== run.italic);
      // Another style begins another part, but within a bracket or a word.
      const within = /[(\p{L}-]$/u.test(text) && /^[\p{L}-]/u.test(run.text);
      if (changed && !within) end();
      style = { bold: run.bold, italic: run.italic };
      text += run.text;
      if (run.link !== '') link = run.link;
    }
    end();
  }
  return parts;
}

/** A span of time and its length make way for a separator. */
function withoutDates(text: string): string {
  const dates = datesIn(text);
  const words = dates ? `${text.slice(0, dates.from)} | ${text.slice(dates.to)}` : text;
  return words
    .replace(/[([]\s*\|\s*[)\]]/g, ' | ')
    .split(' | ')
    .map((part) => withoutLength(part).replace(/\(\s*[,–-]?\s*\)/g, ' '))
    .join(' | ');
}
