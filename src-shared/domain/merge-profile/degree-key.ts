import table from '../../../resources/degrees/names.json' with { type: 'json' };
import { fold } from '../fold.ts';

/** Which degree a text names, and what else it says, as the subject. */
export interface NamedDegree {
  id: string;
  level: string;
  /** Whether only the level is said, as by "Master's degree". */
  wholeLevel: boolean;
  rest: string;
}

interface DegreeRow {
  id: string;
  level: string;
  wholeLevel?: boolean;
  names: Readonly<Record<string, readonly string[]>>;
}

const ROWS: readonly DegreeRow[] = table.degrees;
const squeezed = (words: readonly string[]): string => words.join('');
const BY_NAME = new Map(
  ROWS.flatMap((row) =>
    Object.values(row.names)
      .flat()
      .map((name) => [squeezed(wordsOf(name)), row] as const),
  ),
);
const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.length));
const ASIDES = new Set(table.asides);
const INTO = new Set(table.into);

/** The degree that a text begins with: `M.Sc. Physics`, `Bachelor of Science - BS`, `修士`; null where it names none that is known. */
export function namedDegree(text: string): NamedDegree | null {
  const words = wordsOf(text);
  const front = leading(words);
  if (front === null) return null;
  let { row } = front;
  let rest = words.slice(front.count);
  // "Master of Science (M.Sc.)", "BSc (Hons)", "Master's degree - MA": said once more, closer or not.
  for (;;) {
    const again = leading(rest);
    if (again?.row.level === row.level) {
      if (row.wholeLevel === true) row = again.row;
      rest = rest.slice(again.count);
    } else if (ASIDES.has(rest.slice(0, 2).join(' '))) rest = rest.slice(2);
    else if (ASIDES.has(rest[0] ?? '') || INTO.has(rest[0] ?? '')) rest = rest.slice(1);
    else break;
  }
  return { id: row.id, level: row.level, wholeLevel: row.wholeLevel === true, rest: rest.join(' ') };
}

/** Whether two can be one degree: the same, or one of them says no more than its level. */
export function canBeOneDegree(one: NamedDegree, other: NamedDegree): boolean {
  return one.id === other.id || (one.level === other.level && (one.wholeLevel || other.wholeLevel));
}

function leading(words: readonly string[]): { row: DegreeRow; count: number } | null {
  for (let count = Math.min(7, words.length); count >= 1; count -= 1) {
    const name = squeezed(words.slice(0, count));
    const row = name.length > LONGEST ? undefined : BY_NAME.get(name);
    if (row !== undefined) return { row, count };
  }
  return null;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['’`]/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
