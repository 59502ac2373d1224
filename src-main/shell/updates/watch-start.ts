import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { dropKept, keepData, putDataBack } from './kept-data.ts';
import { replaceFile } from './replace-file.ts';
import { readMarker, writeMarker } from './update-marker.ts';

interface WatchOptions {
  userData: string;
  /** The process that must have ended first, since it has the data open. */
  after: number;
  /** What the program is started with. */
  args: readonly string[];
  /** How long a start may take before it counts as none, in ms. */
  limitMs?: number;
}

const LOOK_MS = 100;
const END_MS = 30_000;
const START_MS = 120_000;

/**
 * Starts a version that was just put in its place, and looks whether it starts. Where it ends by itself, says that it can't, or
 * takes too long, it is ended, and the version before and the data of before are put back and started. Run by a copy of the
 * version before, so that it works whatever is wrong with the new one.
 */
export async function watchStart({
  userData,
  after,
  args,
  limitMs = START_MS,
}: WatchOptions): Promise<'started' | 'undone' | 'none'> {
  const placed = readMarker(userData);
  if (placed?.state !== 'placed') return 'none';
  for (const end = Date.now() + END_MS; isAlive(after) && Date.now() < end; ) await wait(LOOK_MS);
  await keepData(userData);
  const child = start(placed.current, args);
  const outcome = await outcomeOf(child, userData, Date.now() + limitMs);
  if (outcome === 'started') {
    await dropKept(userData);
    return 'started';
  }
  await endAll(child);
  await replaceFile(placed.former, placed.current);
  await putDataBack(userData);
  writeMarker(userData, { ...placed, state: 'undone' });
  start(placed.current, args);
  return 'undone';
}

/** A program of its own, which finds its own place anew and outlives this one. */
function start(file: string, args: readonly string[]): ChildProcess {
  const { APPIMAGE: _, APPDIR: __, ARGV0: ___, OWD: ____, ...env } = process.env;
  const child = spawn(file, args, { detached: true, stdio: 'ignore', env });
  child.on('error', () => undefined);
  child.unref();
  return child;
}

async function outcomeOf(child: ChildProcess, userData: string, end: number): Promise<'started' | 'not'> {
  let ended = child.pid === undefined;
  child.once('exit', () => {
    ended = true;
  });
  for (;;) {
    const state = readMarker(userData)?.state;
    if (state === 'started') return 'started';
    if (state === 'failed' || ended || Date.now() > end) return 'not';
    await wait(LOOK_MS);
  }
}

/** Ends the program and all that it started. */
async function endAll({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  const group = process.platform === 'win32' ? pid : -pid;
  try {
    process.kill(group, 'SIGKILL');
  } catch {
    return;
  }
  for (const end = Date.now() + END_MS; isAlive(group) && Date.now() < end; ) await wait(LOOK_MS);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
