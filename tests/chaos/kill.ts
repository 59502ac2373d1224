import { rm } from 'node:fs/promises';
import type { Row } from '#tests/measures/measure.ts';
import { type Boundary, reached } from './boundary.ts';
import { type DemoEnd, runDemoToEnd, startDemo } from './demo-process.ts';
import { measureWindowKills } from './kill-window.ts';

/** Where the program is cut off: after each stage, and around the click that sends a form. */
export const BOUNDARIES: readonly Boundary[] = [
  { name: 'scout', event: 'scout:complete' },
  { name: 'analyst', event: 'analyst:result' },
  { name: 'company', event: 'company:result' },
  { name: 'resume', event: 'resume:complete' },
  { name: 'letter', event: 'cover_letter:complete' },
  { name: 'form opened', event: 'applier:navigate' },
  { name: 'form filled', event: 'applier:verified' },
  { name: 'armed', submission: 'armed' },
  { name: 'confirmed', submission: 'confirmed' },
];
const JOBS = 3;

/**
 * Kills the demo at each boundary, and the window's process `n` times at moments drawn by chance; starts each again, and
 * counts what the board received.
 */
export async function measureKills({ n, seed }: { n: number; seed: number }): Promise<Row[]> {
  const rows: Row[] = [];
  for (const boundary of BOUNDARIES) {
    const row = rowOf(boundary, await killAt(boundary, { jobs: JOBS }));
    process.stderr.write(`${row.name}: ${row.holds ? 'holds' : row.note}\n`);
    rows.push(row);
  }
  return [...rows, ...(await measureWindowKills({ n, seed }))];
}

/** Kills a demo at a boundary and lets it go on; null where the boundary was never seen. */
export async function killAt(
  boundary: Boundary,
  { jobs, args = [] }: { jobs: number; args?: readonly string[] },
): Promise<DemoEnd | null> {
  const first = await startDemo({ jobs, args });
  try {
    const cut = await reached(first.dataDir, boundary, first.exited);
    first.kill();
    await first.exited;
    return cut ? await runDemoToEnd({ jobs, dataDir: first.dataDir, args }) : null;
  } finally {
    await rm(first.dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

function rowOf({ name }: Boundary, end: DemoEnd | null): Row {
  const once = end !== null && end.received.length === JOBS && new Set(end.received).size === JOBS;
  const note = end
    ? `exit ${end.code}, confirmed ${end.confirmed}, received ${end.received.join(' ')} ${end.errors}`
    : 'the boundary was never seen';
  return {
    name: `killed at: ${name}`,
    figure: end?.received.length ?? null,
    unit: 'applications',
    against: null,
    goal: `${JOBS} jobs, one application each`,
    holds: once && end.code === 0 && end.confirmed === JOBS,
    ...(once && end.code === 0 ? {} : { note }),
  };
}
