import type { Cell, Line } from '../layout/line.ts';
import { splitList } from '../split-list.ts';
import type { SectionKind } from './words.ts';

/** What stands behind a label: of names that are kept one by one, each on its line. */
export function linesBehind(kind: SectionKind, list: string, line: Line, first: Cell): Line[] {
  if (kind !== 'certificate' && kind !== 'award') return [withText(line, first, list)];
  return splitList([list]).map((text) => ({ ...withText(line, first, text), wraps: false }));
}

function withText(line: Line, first: Cell, text: string): Line {
  const run = { bold: false, italic: false, link: first.runs.find(({ link }) => link !== '')?.link ?? '' };
  return { ...line, bullet: false, cells: [{ ...first, runs: [{ ...run, text }] }] };
}
