import type { MeasureArgs } from './measure-args.ts';

/** One figure, with what it is a ratio to and whether the goal holds. */
export interface Row {
  name: string;
  figure: number | null;
  unit: string;
  /** What the figure is a ratio to, measured in the same run; null for an absolute figure. */
  against: string | null;
  goal: string;
  holds: boolean;
  /** Why it could not be measured, or what was seen. */
  note?: string;
}

/** A group of figures, by the name under which it is asked for. */
export type Measures = Record<string, () => Promise<Row[]>>;

/** Runs the named groups (all without a name) and prints their rows; exit code 1 where one does not hold. */
export async function runMeasures(measures: Measures, asked: MeasureArgs): Promise<number> {
  const { names, json, help } = asked;
  const known = `Known: ${Object.keys(measures).join(', ')}.\n`;
  if (help) {
    process.stdout.write(
      `[NAME ...] [--n N] [--seed N] [--json]: the measures of these names, or all. ${known}`,
    );
    return 0;
  }
  const unknown = names.filter((name) => !(name in measures));
  if (unknown.length > 0) {
    process.stderr.write(`There is no measure ${unknown.join(', ')}. ${known}`);
    return 2;
  }
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`measuring ${name}\n`);
    rows.push(...(await measure().catch((thrown: unknown) => [failed(name, thrown)])));
  }
  process.stdout.write(json ? `${JSON.stringify(rows)}\n` : `${rows.map(line).join('\n')}\n`);
  return rows.every((row) => row.holds) ? 0 : 1;
}

function failed(name: string, thrown: unknown): Row {
  const note = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { name, figure: null, unit: '', against: null, goal: 'can be measured', holds: false, note };
}

function line({ name, figure, unit, against, goal, holds, note }: Row): string {
  const value = figure === null ? '-' : `${Math.round(figure * 1000) / 1000} ${unit}`;
  return `${holds ? 'holds ' : 'FAILS '} ${name}: ${value}${against ? ` (against ${against})` : ''}, goal ${goal}${note ? `; ${note}` : ''}`;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** How long a piece of work takes, in ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
