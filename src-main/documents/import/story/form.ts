import words from '../../../../resources/resume-words/forms.json' with { type: 'json' };
import { bulletIn } from '../layout/bullets.ts';
import { type Cell, cellText, type Line } from '../layout/line.ts';
import { foldWords } from './words.ts';

/** What stands behind the labels of one form, each line by itself, with the lines it was read from. */
export interface Form<Part extends string> {
  said: Partial<Record<Part, string[]>>;
  lines: Line[];
}

/** By its folded words, which part of a form a label names. */
export type FormLabels<Part extends string> = ReadonlyMap<string, Part>;

export const JOB_FORM = labelsOf(words.jobs);
export const SCHOOL_FORM = labelsOf(words.schools);
const ALL = new Set([
  ...JOB_FORM.keys(),
  ...SCHOOL_FORM.keys(),
  ...words.skills.map((label) => foldWords(label)),
]);

/** In points: how far the edges of one column of labels may differ. */
const ALIGNED = 4;
/** So many lines below a label's first its last one stands. */
const LABEL_LINES = 6;

function labelsOf<Part extends string>(parts: Readonly<Record<Part, readonly string[]>>): FormLabels<Part> {
  const kinds = Object.keys(parts) as Part[];
  return new Map(kinds.flatMap((kind) => parts[kind].map((label) => [foldWords(label), kind] as const)));
}

const textOfLabel = (cell: Cell): string => foldWords(bulletIn(cellText(cell)) ?? cellText(cell));

/** Lines with the labels of a form whole that a narrow column broke, each beside the first line of what it names. */
export function joinFormLabels(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const whole = wholeLabel(lines, at);
    if (whole) joined.push(...whole.lines);
    else joined.push(lines[at] as Line);
    at += whole ? whole.count - 1 : 0;
  }
  return joined;
}

function wholeLabel(lines: readonly Line[], at: number): { lines: Line[]; count: number } | null {
  const [start, label] = [lines[at], lines[at]?.cells[0]];
  if (!start || !label || start.place === null || start.cells.length > 2) return null;
  let said = textOfLabel(label);
  if (![...ALL].some((one) => one.startsWith(`${said} `))) return null;
  const pieces = [label];
  const values: Line[] = start.cells.length > 1 ? [{ ...start, cells: start.cells.slice(1) }] : [];
  let found: { lines: Line[]; count: number } | null = null;
  for (let next = at + 1; next < Math.min(lines.length, at + LABEL_LINES); next += 1) {
    const line = lines[next] as Line;
    const [first, ...rest] = line.cells;
    if (!first || line.flow !== start.flow) break;
    if (first.left > label.right + ALIGNED && rest.length === 0) {
      values.push(line);
      continue;
    }
    said = `${said} ${foldWords(cellText(first))}`;
    const isLabel = ALL.has(said);
    if (!isAligned(label, first) || !(isLabel || [...ALL].some((one) => one.startsWith(`${said} `)))) break;
    pieces.push(first);
    if (rest.length > 0) values.push({ ...line, cells: rest });
    if (isLabel) found = { lines: besides(start, pieces, values), count: next - at + 1 };
  }
  return found;
}

function isAligned(one: Cell, other: Cell): boolean {
  return Math.abs(one.left - other.left) < ALIGNED || Math.abs(one.right - other.right) < ALIGNED;
}

function besides(start: Line, pieces: readonly Cell[], [value, ...more]: readonly Line[]): Line[] {
  const runs = pieces.flatMap((piece, index) =>
    index === 0 ? piece.runs : piece.runs.map((run) => ({ ...run, text: ` ${run.text}` })),
  );
  const label: Cell = {
    runs,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
  return [{ ...start, bullet: false, cells: [label, ...(value?.cells ?? [])] }, ...more];
}

/**
 * The forms of a section, each of which begins where a label comes again; null where its lines are no form. A form names
 * what is in `needs`.
 */
export function formsOf<Part extends string>(
  lines: readonly Line[],
  labels: FormLabels<Part>,
  needs: readonly NoInfer<Part>[],
): Form<Part>[] | null {
  const forms: Form<Part>[] = [];
  let part: Part | null = null;
  let edge = 0;
  for (const line of lines) {
    const [first, ...rest] = line.cells;
    if (!first) continue;
    const kind = labels.get(textOfLabel(first));
    if (kind && (rest.length > 0 || part !== null)) {
      const current = forms.at(-1);
      if (!current || current.said[kind] !== undefined) forms.push({ said: {}, lines: [] });
      part = kind;
      edge = first.right;
    }
    const form = forms.at(-1);
    // A form says all that it says behind its labels.
    if (!form || !part || !(kind || first.left > edge)) return null;
    const text = (kind ? rest : line.cells).map(cellText).join(' ');
    form.lines.push(line);
    form.said[part] = [...(form.said[part] ?? []), ...(text === '' ? [] : [text])];
  }
  const isWhole = forms.length > 0 && forms.every(({ said }) => needs.some((need) => said[need]?.[0]));
  return isWhole && forms.some(({ said }) => Object.keys(said).length > 1) ? forms : null;
}
