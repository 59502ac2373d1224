import words from '../../../../resources/resume-words/job-lines.json' with { type: 'json' };
import { type Line, lineText } from '../layout/line.ts';

const LABELLED = new RegExp(`^(?:${words.towns.join('|')})\\s*:\\s*(\\p{Lu}.*)$`, 'iu');

/** Lines that name a town and its country by labels ("City: Porto | Country: Portugal") as "Porto, Portugal". */
export function withoutPlaceLabels(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const names = lineText(line)
      .split(/\s*\|\s*/)
      .map((part) => LABELLED.exec(part)?.[1]);
    const [cell] = line.cells;
    const [run] = cell?.runs ?? [];
    if (!cell || !run || !names.every((name) => name !== undefined)) return line;
    return { ...line, cells: [{ ...cell, runs: [{ ...run, text: names.join(', ') }] }] };
  });
}
