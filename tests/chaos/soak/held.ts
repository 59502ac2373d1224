import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the process holds at one moment. */
export interface Held {
  /** What is alive after the garbage was taken away: the heap and what stands beside it, in bytes. */
  memory: number;
  /** Open files, sockets and pipes. */
  handles: number;
  /** Processes that it started; what a browser starts for itself comes and goes. */
  children: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Looks once all has come to rest: what is closed in the background is not counted. */
export async function heldNow(): Promise<Held> {
  let last = look();
  for (let tries = 0; tries < 20; tries += 1) {
    await pause(250);
    const now = look();
    if (now.handles === last.handles && now.children === last.children) return now;
    last = now;
  }
  return last;
}

function look(): Held {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return {
    memory: heapUsed + external,
    handles: readdirSync('/proc/self/fd').length,
    children: processes().filter(({ parent }) => parent === process.pid).length,
  };
}

/** How many processes of this machine were started with such words. */
export function processesOf(words: string): number {
  return processes().filter(({ command }) => command.includes(words)).length;
}

function processes(): { parent: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processOf(pid) ?? []);
}

/** Null where it has ended meanwhile, or waits to be collected. */
function processOf(pid: string): { parent: number; command: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return state === 'Z' ? null : { parent: Number(parent), command };
  } catch {
    return null;
  }
}
