import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '#tests/measures/measure.ts';
import { type Boundary, reached, stored } from './boundary.ts';
import { received, startDemo } from './demo-process.ts';
import { canMount, smallDisk } from './small-disk.ts';

/** When the disk fills: while documents are made, with a form open, and around the press that sends. */
export const MOMENTS: readonly Boundary[] = [
  { name: 'analyst', event: 'analyst:result' },
  { name: 'resume', event: 'resume:complete' },
  { name: 'letter', event: 'cover_letter:complete' },
  { name: 'form opened', event: 'applier:navigate' },
  { name: 'form filled', event: 'applier:verified' },
  { name: 'armed', submission: 'armed' },
  { name: 'confirmed', submission: 'confirmed' },
];
/** Room for the database, the documents and the browser's own files. */
const DISK = '320m';
/** Longer than the program waits before it looks for room again. */
const FULL_MS = 13_000;
/** What only a programmer would want to read. */
const RAW = /\n\s+at .*:\d+:\d+|SqliteError|SQLITE_|ENOSPC|INTERNAL_ERROR/;

/** What became of one search whose disk was full for a while. */
export interface Endured {
  /** Whether the disk filled while the search was at work. */
  filled: boolean;
  code: number | null;
  /** The posting of each application that the board holds. */
  received: string[];
  confirmed: number;
  /** What was said of jobs that failed: want of room is no failure of a job. */
  failed: unknown[];
  /** How the search stands in the database at its end. */
  status: unknown;
  /** The first raw words among what was said; empty where there are none. */
  raw: string;
  said: string;
}

/** Fills the disk at each moment of a search, and looks whether the search goes on once there is room. */
export async function measureFullDisk(): Promise<Row[]> {
  if (!canMount()) return [notMeasured()];
  const rows: Row[] = [];
  for (const moment of MOMENTS) rows.push(rowOf(moment, await searchOnFullDisk(moment, 2)));
  return rows;
}

/** Runs a search for so many jobs on a disk of its own that is full from a moment on, for a while. */
export async function searchOnFullDisk(moment: Boundary, jobs: number): Promise<Endured> {
  const parent = mkdtempSync(join(tmpdir(), 'jobai-full-'));
  const dataDir = join(parent, 'disk');
  const disk = smallDisk(dataDir, DISK);
  try {
    const demo = await startDemo({ jobs, dataDir });
    const filled = await reached(dataDir, moment, demo.exited);
    if (filled) disk.fill();
    await Promise.race([demo.exited, new Promise((resolve) => setTimeout(resolve, FULL_MS))]);
    disk.free();
    const code = await demo.exited;
    const said = await demo.errors;
    return {
      ...{ filled, code, said, raw: RAW.exec(said)?.[0].trim() ?? '' },
      received: await received(dataDir),
      confirmed: stored(dataDir, "SELECT 1 FROM submissions WHERE state = 'confirmed'").length,
      failed: stored(dataDir, "SELECT message FROM run_jobs WHERE status = 'failed'"),
      status: stored(dataDir, 'SELECT status FROM runs')[0],
    };
  } finally {
    disk.unmount();
    rmSync(parent, { recursive: true, force: true });
  }
}

function rowOf({ name }: Boundary, end: Endured): Row {
  const once = new Set(end.received).size === end.received.length;
  const allSaid = end.confirmed === end.received.length && end.failed.length === 0;
  const holds = end.filled && end.status === 'completed' && end.raw === '' && once && allSaid;
  const note = `exit ${end.code}, ${end.status}, confirmed ${end.confirmed} ${end.raw} ${end.said.slice(-600)}`;
  return {
    ...{ name: `disk full at: ${name}`, figure: end.received.length, unit: 'applications', against: null },
    ...{ goal: 'the search ends, no job fails, and what was sent is confirmed, once', holds },
    ...(holds ? {} : { note }),
  };
}

const notMeasured = (): Row => ({
  ...{ name: 'disk full', figure: null, unit: '', against: null, goal: 'can be measured', holds: false },
  note: 'a disk of one size can only be made as root on Linux',
});
